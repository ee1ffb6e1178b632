package org.chancery.extract.attribution;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.model.Span;
import org.chancery.text.DependencyTree;

/** The content that follows its cue, by the constructions that the cue takes. */
final class RightContent {
    private static final Set<String> OBJECT_PREPOSITIONS = Set.of(
            "as", "for", "of", "to", "with", "against", "about", "over", "by", "from", "between", "among", "toward",
            "towards");

    private final Scene scene;
    private final DependencyTree tree;
    private final int cue;
    private final Bounds bounds;
    private final CueLexicon lexicon;
    private final ContentStart start;

    private RightContent(Scene scene, int cue, Bounds bounds, CueLexicon lexicon) {
        this.scene = scene;
        this.tree = scene.tree();
        this.cue = cue;
        this.bounds = bounds;
        this.lexicon = lexicon;
        this.start = new ContentStart(scene, cue, bounds, lexicon.clauseVerbs());
    }

    /** Returns the content by the first construction of the entry that the sentence shows; empty if none does. */
    static Optional<Span> find(Scene scene, int cue, Cue entry, Bounds bounds, CueLexicon lexicon) {
        RightContent content = new RightContent(scene, cue, bounds, lexicon);
        return entry.takes().stream()
                .flatMap(complement -> content.find(complement, entry).stream())
                .findFirst();
    }

    private Optional<Span> find(Complement complement, Cue entry) {
        return switch (complement) {
            case CLAUSE -> clause();
            case INFINITIVE -> span(start.infinitive(false), complement).map(this::withoutCircumstance);
            case ADDRESSEE_INFINITIVE ->
                span(start.infinitive(true), complement).map(this::withoutCircumstance);
            case GERUND -> span(start.gerund(), complement);
            case PREPOSITION ->
                start.hasObject()
                        ? Optional.empty()
                        : span(start.preposition(entry.prepositions()), complement)
                                .map(this::withoutCircumstance);
            case ADDRESSEE_PREPOSITION -> span(start.preposition(entry.prepositions()), complement);
            case OBJECT -> object().map(this::withoutCircumstance);
            case OBJECT_PREDICATE -> predicated();
            case AMOUNT -> amount(entry);
            case SENTENCE -> Optional.empty();
            case CLAIM -> new DisputedClaim(scene, lexicon, cue, bounds).find();
            case UNTRUE_CLAIM -> new DisputedClaim(scene, lexicon, cue, bounds).untrue();
        };
    }

    private ContentEnd end(Complement complement) {
        return new ContentEnd(scene, cue, bounds, complement, lexicon.additions());
    }

    private Optional<Span> span(OptionalInt from, Complement complement) {
        return from.isEmpty()
                ? Optional.empty()
                : span(from.getAsInt(), end(complement).end(from.getAsInt()));
    }

    private Optional<Span> span(int from, int to) {
        return from < to && to <= scene.size() ? Optional.of(scene.span(from, to)) : Optional.empty();
    }

    private Optional<Span> clause() {
        OptionalInt from = start.clause();
        return from.isEmpty() ? Optional.empty() : span(from.getAsInt(), wholeClause(from.getAsInt()));
    }

    /** A clause has a verb: where the parser ends it before, it goes on to the next mark. */
    private int wholeClause(int from) {
        int to = end(Complement.CLAUSE).end(from);
        boolean cut = to < bounds.to() && !scene.isPunctuation(to) && !scene.opens(from) && !hasVerb(from, to);
        while (cut && to < bounds.to() && (!scene.isPunctuation(to) || scene.isQuoteMark(to))) {
            to++;
        }
        return to;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.token(i).isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** Leaves out "as …", "while …" and the like after what somebody wants: they are told by the author. */
    private Span withoutCircumstance(Span content) {
        int first = scene.sentence().tokensIn(content).get(0);
        return scene.sentence().tokensIn(content).stream()
                .filter(i -> i > first + 1 && scene.lower(i).matches("as|while|although|though|after|amid|since|until"))
                .filter(i -> scene.isHeading() && !scene.lower(i).equals("as")
                        || tree.isRelated(i, "mark") && tree.isRelated(tree.governor(i), "advcl"))
                .findFirst()
                .map(i -> scene.span(first, i))
                .orElse(content);
    }

    private Optional<Span> object() {
        OptionalInt object = tree.children(cue, "obj", "ccomp").stream()
                .filter(o -> o > cue && o < bounds.to() && !scene.token(o).isPronoun())
                .filter(o -> !scene.lower(o).matches("that|this|these|those"))
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
        return span(from, wholePhrase(from, end(Complement.OBJECT).walk(from, allowed)));
    }

    /** "Cited remarks the rival had made": where the parser cuts a relative clause, it goes on to the next mark. */
    private int wholePhrase(int from, int end) {
        int to = end;
        boolean cut = to > from
                && to < bounds.to()
                && scene.token(to - 1).isNoun()
                && scene.pos(to).matches("VB[DZP]|MD");
        while (cut && to < bounds.to() && !scene.isPunctuation(to)) {
            to++;
        }
        return to;
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
        if (scene.pos(cue + 1).equals("PRP") && !scene.lower(cue + 1).matches(".*sel(f|ves)")) {
            return ofPronoun(cue + 1);
        }
        OptionalInt object = tree.child(cue, "obj", "ccomp", "xcomp");
        if (object.isEmpty() || object.getAsInt() < cue && !scene.opens(cue + 1)) {
            return object.isPresent() && scene.pos(object.getAsInt()).equals("WP") ? Optional.empty() : as();
        }
        if (object.getAsInt() < cue && scene.opens(cue + 1)) {
            return quoted(cue + 1);
        }
        Optional<Span> whole = object.getAsInt() > cue ? objectFrom(object.getAsInt()) : Optional.empty();
        return whole.filter(span -> hasPredicate(object.getAsInt(), span));
    }

    /** "which the king described in April as ironclad": the quality alone, since what has it stands elsewhere. */
    private Optional<Span> as() {
        for (int i = cue + 1; i < Math.min(bounds.to() - 1, cue + 6) && !scene.isComma(i); i++) {
            if (scene.lower(i).equals("as") && tree.isUnder(i, cue)) {
                return span(OptionalInt.of(i + 1), Complement.OBJECT);
            }
        }
        return Optional.empty();
    }

    /** "called it a trap", "saw them as pirates": what is said of somebody who is only pointed to. */
    private Optional<Span> ofPronoun(int pronoun) {
        int from = scene.lower(pronoun + 1).equals("as") ? pronoun + 2 : pronoun + 1;
        boolean follows = pronoun == cue + 1
                && (from == pronoun + 2 || scene.pos(from).matches("DT|JJ.*|NN.*|PRP\\$|``") || scene.opens(from));
        Set<Integer> allowed = new HashSet<>(tree.subtree(cue));
        return follows && from < bounds.to()
                ? span(from, end(Complement.OBJECT).walk(from, allowed))
                : Optional.empty();
    }

    /** "put the dead at more than 130": what is counted or measured, and the number. */
    private Optional<Span> amount(Cue entry) {
        OptionalInt from = start.preposition(entry.prepositions());
        boolean number = from.stream()
                .anyMatch(f ->
                        scene.lower(f).matches("more|less|fewer|about|around|some|over|nearly|almost|between|at|up|\\$")
                                || scene.pos(f).matches("CD|\\$"));
        return number ? span(from, Complement.PREPOSITION) : Optional.empty();
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
        boolean described = tree.children(object, "amod").stream().anyMatch(a -> a > object);
        return as || acting || described || second || quoted || tree.isRelated(object, "ccomp");
    }
}
