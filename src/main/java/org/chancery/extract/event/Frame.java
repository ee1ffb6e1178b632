package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** What stands in each slot of a verb or noun: logical subjects and objects, prepositional phrases, as tokens. */
final class Frame {
    private static final int MAX_DEPTH = 6;
    private static final Set<String> CONTROLLED_BY_SUBJECT = Set.of(
            "promise", "threaten", "vow", "pledge", "offer", "use", "help", "do", "give", "take", "hold", "send");

    private static final Set<String> INVOLVING = Set.of("to", "with", "against", "on", "upon", "of", "from", "for", "into");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Set<String> lightVerbs;
    private final Set<String> documentNouns;

    Frame(Sentence sentence, EventLexicon lexicon) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.lightVerbs = lexicon.words("light-verb");
        this.documentNouns = lexicon.words("document-noun");
    }

    /** Returns the heads of what fills the slot of the cue, in order of the text. */
    List<Integer> fill(int cue, String slot) {
        return switch (slot) {
            case "subj" -> subjects(cue);
            case "obj" -> objects(cue);
            case "surface" -> surface(cue, 0);
            case "doer" -> ofNoun(cue, "amod");
            case "compound" -> tree.children(cue, "compound");
            case "iobj" -> tree.children(cue, "iobj");
            case "poss" -> possessors(cue);
            case "mod" -> modifiers(cue, "amod", "compound");
            case "comp" -> complements(cue);
            case "comp-subj" -> complementSubjects(cue);
            default -> prepositional(cue, slot);
        };
    }

    List<Integer> subjects(int cue) {
        if (isNoun(cue)) {
            return ofNoun(cue, "amod", "compound");
        }
        return isPassive(cue) ? prepositional(cue, "by") : surface(cue, 0);
    }

    List<Integer> objects(int cue) {
        if (isNoun(cue)) {
            return prepositional(cue, "of");
        }
        if (isPassive(cue)) {
            return surface(cue, 0);
        }
        List<Integer> direct = tree.children(cue, "obj");
        boolean gerund = sentence.token(cue).pos().equals("VBG");
        return direct.isEmpty() && gerund ? prepositional(cue, "of") : resolved(direct, cue);
    }

    /** Returns who carries out what the noun names. */
    private List<Integer> ofNoun(int noun, String... modifiers) {
        Set<Integer> found = new LinkedHashSet<>(tree.children(noun, "nsubj"));
        found.addAll(possessors(noun));
        found.addAll(prepositional(noun, "by"));
        found.addAll(modifiers(noun, modifiers));
        tree.children(noun, "acl").stream()
                .filter(verb -> lightVerbs.contains(lemma(verb)) && isPassive(verb))
                .forEach(verb -> found.addAll(prepositional(verb, "by")));
        if (found.isEmpty() || possessorsArePronounsOnly(found)) {
            found.addAll(carriers(noun));
        }
        return new ArrayList<>(found);
    }

    private boolean possessorsArePronounsOnly(Set<Integer> found) {
        return found.stream().allMatch(i -> sentence.token(i).isPronoun());
    }

    boolean isCarried(int noun) {
        int verb = tree.governor(top(noun));
        return verb != DependencyTree.NONE && lightVerbs.contains(lemma(verb)) && tree.isRelated(top(noun), "obj");
    }

    /** Returns the subject of the verb that only carries the noun, as in "held talks". */
    private List<Integer> carriers(int noun) {
        int top = top(noun);
        int verb = tree.governor(top);
        if (verb == DependencyTree.NONE
                || !lightVerbs.contains(lemma(verb))
                || !sentence.token(verb).isVerb()) {
            return List.of();
        }
        if (tree.isRelated(top, "nsubj:pass")) {
            return prepositional(verb, "by");
        }
        return tree.isRelated(top, "obj") || tree.isRelated(top, "obl") ? subjects(verb) : List.of();
    }

    /** Returns the noun that stands for this one in the clause: "a series of attacks", "the first of two rounds of talks". */
    private int top(int noun) {
        int top = noun;
        while ((tree.isRelated(top, "nmod") && cases(top).contains("of")) || tree.isRelated(top, "conj")) {
            top = tree.governor(top);
        }
        return top;
    }

    private List<Integer> possessors(int noun) {
        return tree.children(noun, "nmod:poss");
    }

    private List<Integer> modifiers(int noun, String... relations) {
        return tree.children(noun, relations).stream()
                .filter(i -> sentence.token(i).isName()
                        || Character.isUpperCase(sentence.token(i).text().codePointAt(0)))
                .toList();
    }

    /** Returns the understood subject as it stands: of passives, who undergoes. */
    private List<Integer> surface(int verb, int depth) {
        List<Integer> own = tree.children(verb, "nsubj", "csubj");
        if (!own.isEmpty()) {
            return resolved(own, verb);
        }
        return depth > MAX_DEPTH || tree.governor(verb) == DependencyTree.NONE ? List.of() : inherited(verb, depth + 1);
    }

    private List<Integer> inherited(int verb, int depth) {
        int governor = tree.governor(verb);
        return switch (tree.relation(verb)) {
            case "xcomp" -> controller(governor, depth);
            case "conj" -> clauseSubject(coordinated(verb, governor), depth);
            case "advcl", "dep", "aux", "cop" -> clauseSubject(governor, depth);
            case "ccomp" -> sentence.token(verb).pos().equals("VBG") ? clauseSubject(governor, depth) : List.of();
            case "acl" -> ofModifier(verb, governor, depth);
            case "acl:relcl" -> List.of(governor);
            case "amod" -> isPassive(verb) ? List.of(governor) : List.of();
            case "nmod", "obl" -> sentence.token(verb).pos().equals("VBG") ? controller(governor, depth) : List.of();
            default -> List.of();
        };
    }

    /** A finite verb that the parser coordinates with an infinitive belongs to the finite verb above. */
    private int coordinated(int verb, int governor) {
        int node = governor;
        while (!agree(verb, node) && tree.relation(node).matches("xcomp|ccomp|advcl|acl|conj")) {
            node = tree.governor(node);
        }
        return agree(verb, node) && sentence.token(node).isVerb() ? node : governor;
    }

    private boolean agree(int verb, int other) {
        return finiteness(verb).equals(finiteness(other));
    }

    private String finiteness(int verb) {
        String tag = sentence.token(verb).pos();
        boolean bare = tag.equals("VB") && tree.child(verb, "aux").isEmpty();
        return bare
                ? "infinitive"
                : tag.equals("VBG") && tree.child(verb, "aux").isEmpty() ? "gerund" : "finite";
    }

    private List<Integer> clauseSubject(int governor, int depth) {
        return isNoun(governor) && tree.child(governor, "cop", "nsubj").isEmpty()
                ? List.of()
                : surface(governor, depth);
    }

    /** "Asked Peru to broker": the object of the governing verb acts. */
    private List<Integer> controller(int governor, int depth) {
        List<Integer> objects = tree.children(governor, "obj", "iobj");
        boolean object = !objects.isEmpty() && !CONTROLLED_BY_SUBJECT.contains(lemma(governor));
        if (object) {
            return resolved(objects, governor);
        }
        List<Integer> called = prepositional(governor, "on");
        return !called.isEmpty() && lemma(governor).equals("call") ? called : clauseSubject(governor, depth);
    }

    private List<Integer> ofModifier(int verb, int noun, int depth) {
        if (tree.children(verb, "mark").isEmpty()) {
            return List.of(noun);
        }
        List<Integer> owners = possessors(noun);
        int above = tree.governor(noun);
        boolean object = tree.isRelated(noun, "obj") && above != DependencyTree.NONE;
        return !owners.isEmpty() ? owners : object ? surface(above, depth) : List.of();
    }

    /** Replaces a relative pronoun by the noun that it stands for. */
    private List<Integer> resolved(List<Integer> heads, int verb) {
        return heads.stream()
                .flatMap(head -> sentence.token(head).pos().matches("WDT|WP")
                        ? authors(antecedent(verb, head)).stream()
                        : Stream.of(head))
                .toList();
    }

    /** What a plan or a text demands is demanded by those who wrote it: "it drafted a plan that called for talks". */
    private List<Integer> authors(int noun) {
        int verb = tree.governor(noun);
        boolean written = documentNouns.contains(lemma(noun)) && tree.isRelated(noun, "obj") && verb != DependencyTree.NONE;
        List<Integer> writers = written ? subjects(verb) : List.of();
        return writers.isEmpty() ? List.of(noun) : writers;
    }

    private int antecedent(int verb, int pronoun) {
        int clause = verb;
        while (tree.isRelated(clause, "conj") || tree.isRelated(clause, "xcomp") || tree.isRelated(clause, "ccomp")) {
            clause = tree.governor(clause);
        }
        boolean relative = tree.isRelated(clause, "acl");
        return relative ? tree.governor(clause) : pronoun;
    }

    boolean isPassive(int verb) {
        if (tree.child(verb, "nsubj:pass", "aux:pass").isPresent()) {
            return true;
        }
        boolean participle = sentence.token(verb).pos().matches("VBN|VBD")
                && tree.child(verb, "aux", "nsubj", "obj").isEmpty();
        return participle && (tree.relation(verb).matches("acl|amod|advcl|dep") || sharesPassive(verb));
    }

    private boolean sharesPassive(int verb) {
        return tree.isRelated(verb, "conj")
                && sentence.token(verb).pos().equals("VBN")
                && isPassive(tree.governor(verb));
    }

    /** Returns the heads of the phrases with the preposition that depend on the cue, directly or down a chain of nouns. */
    List<Integer> prepositional(int cue, String preposition) {
        List<Integer> direct = withCase(tree.children(cue, "obl", "nmod", "advcl", "acl"), preposition);
        if (!direct.isEmpty()) {
            return direct;
        }
        List<Integer> afterParticle =
                tree.children(cue, "compound:prt").stream().anyMatch(p -> lemma(p).equals(preposition))
                        ? tree.children(cue, "obj")
                        : List.of();
        if (!afterParticle.isEmpty() || preposition.equals("of")) {
            return afterParticle;
        }
        List<Integer> nested = tree.children(cue, "obj", "obl", "nmod").stream()
                .flatMap(child -> withCase(tree.children(child, "nmod", "obl"), preposition).stream())
                .toList();
        return nested.isEmpty() && isNoun(cue) ? beside(cue, preposition) : nested;
    }

    /** A phrase that belongs to a noun may hang on the verb that governs the noun, after it. */
    private List<Integer> beside(int noun, String preposition) {
        int verb = tree.governor(top(noun));
        boolean carried = verb != DependencyTree.NONE
                && sentence.token(verb).isVerb()
                && (tree.isRelated(top(noun), "obj") || tree.isRelated(top(noun), "nsubj"))
                && (lightVerbs.contains(lemma(verb)) || preposition.equals("by"));
        return carried
                ? withCase(tree.children(verb, "obl"), preposition).stream()
                        .filter(i -> i > noun && (lightVerbs.contains(lemma(verb)) || i < verb))
                        .toList()
                : List.of();
    }

    private List<Integer> withCase(List<Integer> heads, String preposition) {
        return heads.stream()
                .filter(head -> cases(head).contains(preposition))
                .flatMap(head -> misread(head, preposition).stream())
                .toList();
    }

    /** "Called on Peru to act" may be read as a clause that "on" opens, with Peru for its subject. */
    private List<Integer> misread(int head, String preposition) {
        boolean clause = tree.children(head, "mark").stream().anyMatch(i -> lemma(i).equals(preposition));
        List<Integer> subjects = tree.children(head, "nsubj");
        return clause && !subjects.isEmpty() ? subjects : List.of(head);
    }

    private List<String> cases(int head) {
        return tree.children(head, "case", "mark").stream().map(this::lemma).toList();
    }

    /** Returns who is named in the clause that the cue governs, but for its subject. */
    private List<Integer> complements(int cue) {
        return clauses(cue).stream()
                .flatMap(verb -> Stream.of("iobj", "obj", "obl", "nmod")
                        .flatMap(relation -> tree.children(verb, relation).stream())
                        .filter(this::isInvolved))
                .flatMap(head -> Stream.concat(Stream.of(head), involvedIn(head)))
                .toList();
    }

    /** Returns the verbs and nouns that the cue takes as its complements. */
    List<Integer> governed(int cue) {
        List<Integer> heads = new ArrayList<>(clauses(cue));
        heads.addAll(tree.children(cue, "obj", "obl"));
        return heads;
    }

    private Stream<Integer> involvedIn(int object) {
        return tree.isRelated(object, "obl") ? Stream.of() : tree.children(object, "nmod").stream().filter(this::isInvolved);
    }

    private boolean isInvolved(int head) {
        List<String> cases = cases(head);
        return !tree.isRelated(head, "obl:tmod") && (cases.isEmpty() || cases.stream().anyMatch(INVOLVING::contains));
    }

    private List<Integer> complementSubjects(int cue) {
        return clauses(cue).stream()
                .flatMap(verb -> tree.children(verb, "nsubj", "nsubj:pass").stream())
                .toList();
    }

    /** Returns the verbs of the clauses that the cue governs, conjuncts included. */
    List<Integer> clauses(int cue) {
        List<Integer> heads = new ArrayList<>(tree.children(cue, "xcomp", "ccomp"));
        if (isNoun(cue)) {
            heads.addAll(tree.children(cue, "acl"));
            heads.addAll(afterTo(cue));
        }
        List.copyOf(heads).forEach(head -> heads.addAll(tree.children(head, "conj")));
        return heads;
    }

    /** An infinitive right after the noun belongs to it, wherever the parser hangs it. */
    private List<Integer> afterTo(int noun) {
        boolean infinitive = noun + 2 < sentence.tokens().size()
                && sentence.token(noun + 1).pos().equals("TO")
                && sentence.token(noun + 2).pos().equals("VB");
        return infinitive ? List.of(noun + 2) : List.of();
    }

    boolean isNoun(int token) {
        return sentence.token(token).isNoun();
    }

    private String lemma(int index) {
        Token token = sentence.token(index);
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
