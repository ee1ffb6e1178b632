package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.model.Span;
import org.chancery.text.DependencyTree;

/** The content that follows its cue, by the constructions that the cue takes. */
final class RightContent {
    private static final int REACH = 18;
    private static final Set<String> ADDING = Set.of(
            "add",
            "say",
            "argue",
            "note",
            "cite",
            "quote",
            "warn",
            "call",
            "insist",
            "claim",
            "explain",
            "suggest",
            "stress",
            "refer",
            "write",
            "tell",
            "accuse",
            "vow",
            "promise",
            "urge",
            "describe",
            "imply",
            "recall",
            "contradict");
    private static final Set<String> OBJECT_PREPOSITIONS =
            Set.of("as", "for", "of", "to", "with", "against", "about", "over");

    private final Scene scene;
    private final DependencyTree tree;
    private final int cue;
    private final Bounds bounds;
    private boolean clausal;
    private boolean nominal;

    private RightContent(Scene scene, int cue, Bounds bounds) {
        this.scene = scene;
        this.tree = scene.tree();
        this.cue = cue;
        this.bounds = bounds;
    }

    /** Returns the content by the first construction of the entry that the sentence shows; empty if none does. */
    static Optional<Span> find(Scene scene, int cue, Cue entry, Bounds bounds) {
        RightContent content = new RightContent(scene, cue, bounds);
        return entry.takes().stream()
                .flatMap(complement -> content.find(complement, entry).stream())
                .findFirst();
    }

    private Optional<Span> find(Complement complement, Cue entry) {
        return switch (complement) {
            case CLAUSE -> clausal();
            case INFINITIVE -> span(infinitive(false)).map(this::withoutCircumstance);
            case ADDRESSEE_INFINITIVE -> span(infinitive(true));
            case GERUND -> span(gerund());
            case PREPOSITION -> hasObject() ? Optional.empty() : span(preposition(entry.prepositions()));
            case ADDRESSEE_PREPOSITION -> span(preposition(entry.prepositions()));
            case OBJECT -> object();
            case OBJECT_PREDICATE -> predicated();
        };
    }

    private Optional<Span> clausal() {
        clausal = true;
        OptionalInt from = clause();
        Optional<Span> found = from.isEmpty() ? Optional.empty() : span(from.getAsInt(), wholeClause(from.getAsInt()));
        clausal = false;
        return found;
    }

    /** A clause has a verb: where the parser ends it before, it goes on to the next mark. */
    private int wholeClause(int from) {
        int to = end(from);
        boolean cut = to < bounds.to() && !scene.isPunctuation(to) && !scene.hasFiniteVerb(from, to);
        while (cut && to < bounds.to() && (!scene.isPunctuation(to) || scene.isQuoteMark(to))) {
            to++;
        }
        return to;
    }

    /** Leaves out "as …", "while …" and the like after what somebody wants: they are told by the author. */
    private Span withoutCircumstance(Span content) {
        int first = scene.sentence().tokensIn(content).get(0);
        return scene.sentence().tokensIn(content).stream()
                .filter(i -> i > first + 1 && scene.lower(i).matches("as|while|although|though|after|amid"))
                .filter(i -> tree.isRelated(i, "mark") && tree.isRelated(tree.governor(i), "advcl"))
                .findFirst()
                .map(i -> scene.span(first, i))
                .orElse(content);
    }

    private Optional<Span> span(OptionalInt from) {
        return from.isEmpty() ? Optional.empty() : span(from.getAsInt(), end(from.getAsInt()));
    }

    private Optional<Span> span(int from, int to) {
        return from < to && to <= scene.size() ? Optional.of(scene.span(from, to)) : Optional.empty();
    }

    private OptionalInt clause() {
        OptionalInt head = tree.children(cue, "ccomp", "xcomp").stream()
                .filter(c -> c > cue && c < bounds.to() && (tree.isRelated(c, "ccomp") || isClause(c)))
                .mapToInt(Integer::intValue)
                .findFirst();
        if (head.isPresent()) {
            return OptionalInt.of(afterThat(Math.max(cue + 1, scene.leftmost(head.getAsInt()))));
        }
        return introduced().isPresent() ? introduced() : unmarked();
    }

    /** "X said the truce was off" read as if the truce were all that is said: the parser took the cue for a subject. */
    private OptionalInt unmarked() {
        int next = cue + 1;
        boolean subject = scene.token(cue).isVerb()
                && !scene.pos(cue).matches("VBN|VB")
                && scene.pos(next).matches("DT|NN.*|PRP.*|JJ.*|CD|EX");
        int end = next;
        while (end < bounds.to() && !scene.isComma(end) && !scene.pos(end).matches("WDT|WP|IN|TO|:|CC")) {
            if (scene.isFinite(end) && scene.pos(end).matches("VB[DZP]|MD")) {
                return subject && end > next ? OptionalInt.of(next) : OptionalInt.empty();
            }
            end++;
        }
        return OptionalInt.empty();
    }

    private boolean isClause(int head) {
        return tree.child(head, "nsubj").isPresent() || scene.pos(head).equals("IN");
    }

    private int afterThat(int from) {
        int i = from;
        while (i + 1 < bounds.to()
                && (scene.isComma(i)
                        || scene.lower(i).equals("that")
                        || scene.lower(i).equals(":"))) {
            i++;
        }
        return i;
    }

    /** A clause that the parser did not tie to the cue: after "that", a colon, or an opening quotation mark. */
    private OptionalInt introduced() {
        for (int i = cue + 1; i < Math.min(bounds.to(), cue + REACH); i++) {
            boolean that = scene.lower(i).equals("that") && scene.pos(i).equals("IN");
            boolean quote = scene.opens(i) && (i == cue + 1 || scene.isPunctuation(i - 1));
            if (that || quote) {
                return OptionalInt.of(that ? i + 1 : i);
            }
            if (scene.token(i).isVerb() || scene.lower(i).equals(".")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt infinitive(boolean addressed) {
        for (int i = cue + 1; i + 1 < Math.min(bounds.to(), cue + REACH); i++) {
            if (scene.pos(i).equals("TO") && isVerbNext(i) && tree.isUnder(verbAfter(i), host())) {
                return OptionalInt.of(addressed ? i : Math.min(i + 1, cue + 2));
            }
            boolean passes = scene.pos(i).startsWith("RB") || addressed && isPhrasal(i);
            if (!passes && !scene.isQuoteMark(i)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** What the noun's own complement hangs on where the parser ties it to the verb that carries the noun. */
    private int host() {
        return scene.token(cue).isNoun() && tree.isRelated(cue, "obj") ? tree.governor(cue) : cue;
    }

    private boolean isVerbNext(int to) {
        return scene.pos(verbAfter(to)).startsWith("VB");
    }

    private int verbAfter(int to) {
        int i = to + 1;
        while (i + 1 < scene.size() && (scene.pos(i).startsWith("RB") || scene.isQuoteMark(i))) {
            i++;
        }
        return Math.min(i, scene.size() - 1);
    }

    private boolean isPhrasal(int i) {
        return !scene.token(i).isVerb() && !scene.isComma(i) && !scene.pos(i).matches("WDT|WP|MD|CC");
    }

    private OptionalInt gerund() {
        int next = cue + 1;
        boolean follows = next < bounds.to() && scene.pos(next).equals("VBG") && tree.governor(next) == cue;
        return follows ? OptionalInt.of(next) : OptionalInt.empty();
    }

    private boolean hasObject() {
        return scene.token(cue).isVerb()
                && tree.children(cue, "obj").stream()
                        .anyMatch(o -> o > cue && !scene.pos(o).equals("CD"));
    }

    private OptionalInt preposition(List<String> prepositions) {
        for (int i = cue + 1; i + 1 < Math.min(bounds.to(), cue + REACH); i++) {
            if (prepositions.contains(scene.lower(i)) && isOwn(i)) {
                return OptionalInt.of(i + 1);
            }
            boolean set = scene.isComma(i) && !isParticiple();
            if (scene.token(i).isVerb() || set || scene.lower(i).equals("that")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** "accused by its rival, the council, of …": an apposition may stand between. */
    private boolean isParticiple() {
        return scene.pos(cue).equals("VBN") && scene.lower(cue + 1).equals("by");
    }

    /** Tells whether the phrase that the preposition introduces hangs on the cue itself. */
    private boolean isOwn(int preposition) {
        int head = tree.governor(preposition);
        return preposition == cue + 1
                || isParticiple()
                || head != DependencyTree.NONE && (head == cue || tree.governor(head) == cue);
    }

    private Optional<Span> object() {
        OptionalInt object = tree.children(cue, "obj", "ccomp").stream()
                .filter(o -> o > cue && o < bounds.to() && !scene.token(o).isPronoun())
                .mapToInt(Integer::intValue)
                .findFirst();
        return object.isEmpty() ? Optional.empty() : objectFrom(object.getAsInt());
    }

    private Optional<Span> objectFrom(int object) {
        int from = Math.max(cue + 1, scene.leftmost(object));
        Set<Integer> allowed = new HashSet<>(tree.subtree(object));
        tree.children(cue, "xcomp", "advcl", "obl", "acl").stream()
                .filter(child -> child > object && belongsToObject(child))
                .forEach(child -> allowed.addAll(tree.subtree(child)));
        nominal = true;
        Optional<Span> found = span(from, walk(from, allowed));
        nominal = false;
        return found;
    }

    private boolean belongsToObject(int child) {
        if (tree.isRelated(child, "obl")) {
            return tree.children(child, "case").stream().anyMatch(c -> OBJECT_PREPOSITIONS.contains(scene.lower(c)));
        }
        return !isCircumstance(child);
    }

    private boolean isCircumstance(int clause) {
        return tree.children(clause, "mark").stream()
                .anyMatch(mark -> scene.lower(mark).matches("as|while|although|though|after|before|since|when|if"));
    }

    private Optional<Span> predicated() {
        OptionalInt object = tree.child(cue, "obj", "ccomp", "xcomp");
        if (object.isEmpty()) {
            return Optional.empty();
        }
        if (object.getAsInt() < cue && scene.opens(cue + 1)) {
            return quoted(cue + 1);
        }
        Optional<Span> whole = object.getAsInt() > cue ? objectFrom(object.getAsInt()) : Optional.empty();
        return whole.filter(span -> hasPredicate(object.getAsInt(), span));
    }

    /** "what it calls “…” talks": the name and the noun that bears it. */
    private Optional<Span> quoted(int from) {
        int to = from + 1;
        while (to < bounds.to() && !scene.closes(to)) {
            to++;
        }
        int end = to + 1;
        while (end < bounds.to() && scene.token(end).isNoun()) {
            end++;
        }
        return span(from, Math.min(end, bounds.to()));
    }

    private boolean hasPredicate(int object, Span span) {
        boolean as = scene.sentence().tokensIn(span).stream()
                .anyMatch(i -> scene.lower(i).equals("as") && (scene.pos(i).equals("IN")));
        boolean second = tree.children(cue, "xcomp").stream().anyMatch(x -> x != object);
        boolean quoted = scene.quotations().stream().anyMatch(q -> q.span().overlaps(span));
        boolean acting =
                tree.children(object, "acl").stream().anyMatch(a -> scene.pos(a).equals("VBG"));
        return as || acting || second || quoted || tree.isRelated(object, "ccomp");
    }

    /** Returns the token after the last that belongs to what the cue governs, without what coordinates or follows it. */
    private int end(int from) {
        boolean above = isMisread(from) || isParticiple();
        Set<Integer> allowed = new HashSet<>(tree.subtree(above ? Math.max(0, tree.governor(cue)) : cue));
        if (scene.token(cue).isNoun() && tree.isRelated(cue, "obj")) {
            tree.children(tree.governor(cue), "xcomp", "advcl", "acl", "ccomp").stream()
                    .filter(child -> child > cue)
                    .forEach(child -> allowed.addAll(tree.subtree(child)));
        }
        tree.children(cue, "conj", "parataxis", "advcl").stream()
                .filter(child -> child > from && endsContent(child, from))
                .forEach(child -> allowed.removeAll(tree.subtree(child)));
        return walk(from, allowed);
    }

    /** Tells whether the parser took the cue with its content for the subject or a part of a word in the content. */
    private boolean isMisread(int from) {
        return scene.token(cue).isVerb()
                && tree.governor(cue) > from
                && tree.relation(cue).matches("csubj.*|nsubj.*|compound|amod|dep");
    }

    private boolean endsContent(int child, int from) {
        return tree.isRelated(child, "conj") && !isContentConjunct(child, from) && !isPronounClause(child)
                || tree.isRelated(child, "parataxis")
                || scene.pos(child).equals("VBG") && scene.isComma(child - 1) && !tree.isUnder(child, cue + 1);
    }

    /** "says she hopes …, but she knows …": a clause about a pronoun goes on with what is said. */
    private boolean isPronounClause(int child) {
        return clausal
                && tree.children(child, "nsubj").stream()
                        .anyMatch(s -> scene.pos(s).equals("PRP") && s < child);
    }

    /** "said it is weak, but is growing": the second verb is in the tense of the clause and not in that of the cue. */
    private boolean isContentConjunct(int child, int from) {
        Tense tense = Tense.of(scene, child);
        return tense != Tense.NONE
                && tense != Tense.of(scene, cue)
                && tree.children(cue, "ccomp").stream().anyMatch(c -> c >= from && Tense.of(scene, c) == tense);
    }

    private int walk(int from, Set<Integer> allowed) {
        int to = from;
        for (int i = from; i < bounds.to(); i++) {
            if (!allowed.contains(i)
                    && !scene.isPunctuation(i)
                    && scene.quotationAt(i).isEmpty()) {
                break;
            }
            if (isLooseConjunct(i) || isAfterQuotation(i, from) || isAddition(i) || !clausal && isNewClause(i)) {
                break;
            }
            to = i + 1;
        }
        return withoutTail(from, to);
    }

    /** "said he is … and reiterated": the second verb is in the tense of the cue and not in that of the clause. */
    private boolean isLooseConjunct(int i) {
        if (!scene.pos(i).equals("CC")
                || i + 1 >= scene.size()
                || !scene.token(i + 1).isVerb()) {
            return false;
        }
        int verb = tree.relation(i + 1).matches("cop|aux.*") ? tree.governor(i + 1) : i + 1;
        int host = tree.governor(verb);
        return tree.isRelated(verb, "conj")
                && host > cue
                && tree.child(verb, "nsubj").isEmpty()
                && Tense.differs(scene, host, verb)
                && Tense.of(scene, verb) == Tense.of(scene, cue);
    }

    /** "said it was lost, adding that …": a participle of speech after a comma begins another content of the speaker's. */
    private boolean isAddition(int comma) {
        int next = comma + 1;
        if (!scene.isComma(comma)
                || next >= scene.size()
                || scene.quotationAt(comma).isPresent()) {
            return false;
        }
        boolean relative = !clausal && scene.lower(next).matches("which|who|whose|where");
        return relative
                || scene.pos(next).equals("VBG")
                        && (nominal || ADDING.contains(scene.token(next).lemma()));
    }

    /** "unwilling to help, the council has …": the subject of another clause begins after the comma. */
    private boolean isNewClause(int comma) {
        int next = comma + 1;
        if (!scene.isComma(comma) || next >= scene.size()) {
            return false;
        }
        return tree.subtree(next).isEmpty()
                ? false
                : ancestors(next).stream()
                        .filter(i -> tree.isRelated(i, "nsubj") && scene.leftmost(i) == next)
                        .map(tree::governor)
                        .anyMatch(verb -> scene.isFinite(verb) && !tree.isRelated(verb, "acl:relcl"));
    }

    private List<Integer> ancestors(int i) {
        List<Integer> found = new ArrayList<>();
        for (int at = i; at != DependencyTree.NONE; at = tree.governor(at)) {
            found.add(at);
        }
        return found;
    }

    /** "chanting “Freedom” and waving": what is coordinated with the whole of a quotation is not in it. */
    private boolean isAfterQuotation(int i, int from) {
        boolean coordinates = scene.pos(i).equals("CC") && scene.pos(i + 1).startsWith("VB");
        return coordinates && scene.opens(from) && scene.closes(i - 1);
    }

    private int withoutTail(int from, int to) {
        int end = to;
        while (end > from
                && (scene.isPunctuation(end - 1) && !scene.closes(end - 1)
                        || scene.pos(end - 1).equals("CC"))
                && !keeps(end - 1)) {
            end--;
        }
        return end;
    }

    /** A full stop before a closing mark stays. */
    private boolean keeps(int i) {
        return scene.quotationAt(i).isPresent();
    }
}
