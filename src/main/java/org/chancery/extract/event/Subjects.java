package org.chancery.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** Who does what a verb tells, also where the subject stands with another verb: control, coordination, participles. */
final class Subjects {
    private static final int MAX_DEPTH = 6;
    private static final Set<String> CONTROLLED_BY_SUBJECT = Set.of(
            "promise", "threaten", "vow", "pledge", "offer", "use", "help", "do", "give", "take", "hold", "send");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Phrases phrases;
    private final Set<String> documentNouns;
    private final Set<String> authorship;

    /**
     * @param documentNouns what somebody writes
     * @param authorship verbs of writing it
     */
    Subjects(Sentence sentence, Phrases phrases, Set<String> documentNouns, Set<String> authorship) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.phrases = phrases;
        this.documentNouns = documentNouns;
        this.authorship = authorship;
    }

    /** Returns who acts: of passives, the phrase with "by". */
    List<Integer> logical(int verb) {
        return isPassive(verb) ? phrases.prepositional(verb, "by") : surface(verb);
    }

    List<Integer> surface(int verb) {
        return surface(verb, 0);
    }

    /** Returns the understood subject as it stands: of passives, who undergoes. */
    List<Integer> surface(int verb, int depth) {
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
            case "advcl", "dep", "aux", "cop" ->
                isObjectsDeed(verb, governor) ? controller(governor, depth) : clauseSubject(governor, depth);
            case "ccomp" -> ofComplement(verb, governor, depth);
            case "acl" ->
                accompanies(verb)
                        ? clauseSubject(Participles.host(sentence, verb), depth)
                        : ofModifier(verb, governor, depth);
            case "acl:relcl" -> List.of(governor);
            case "amod" -> isPassive(verb) ? List.of(governor) : List.of();
            case "nmod", "obl" -> sentence.token(verb).pos().equals("VBG") ? controller(governor, depth) : List.of();
            default -> List.of();
        };
    }

    /** "Accused Peru of arming them": the object of the governing verb does what a gerund after "of" or the like tells. */
    private boolean isObjectsDeed(int verb, int governor) {
        boolean gerund = sentence.token(verb).pos().equals("VBG")
                && tree.children(verb, "mark", "case").stream().anyMatch(i -> lemma(i).matches("of|from|for|into"));
        return gerund && !tree.children(governor, "obj", "iobj").isEmpty();
    }

    private List<Integer> ofComplement(int verb, int governor, int depth) {
        boolean infinitive = tree.children(verb, "mark").stream().anyMatch(i -> lemma(i).equals("to"));
        return infinitive
                ? controller(governor, depth)
                : sentence.token(verb).pos().equals("VBG") ? clauseSubject(governor, depth) : List.of();
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
        return sentence.token(governor).isNoun()
                        && tree.child(governor, "cop", "nsubj").isEmpty()
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
        List<Integer> called = phrases.prepositional(governor, "on");
        return !called.isEmpty() && lemma(governor).equals("call") ? called : clauseSubject(governor, depth);
    }

    private boolean accompanies(int verb) {
        return Participles.host(sentence, verb) != DependencyTree.NONE;
    }

    private List<Integer> ofModifier(int verb, int noun, int depth) {
        if (tree.children(verb, "mark").isEmpty()) {
            return List.of(noun);
        }
        List<Integer> owners = tree.children(noun, "nmod:poss");
        int above = tree.governor(noun);
        boolean object = tree.isRelated(noun, "obj") && above != DependencyTree.NONE;
        return !owners.isEmpty() ? owners : object ? surface(above, depth) : List.of();
    }

    /** Replaces a relative pronoun by the noun that it stands for. */
    List<Integer> resolved(List<Integer> heads, int verb) {
        return heads.stream()
                .flatMap(head -> sentence.token(head).pos().matches("WDT|WP")
                        ? authors(antecedent(verb, head)).stream()
                        : Stream.of(head))
                .toList();
    }

    /** What a plan or a text demands is demanded by those who wrote it: "it drafted a plan that called for talks". */
    private List<Integer> authors(int noun) {
        int verb = tree.governor(noun);
        boolean written =
                documentNouns.contains(lemma(noun)) && tree.isRelated(noun, "obj") && authorship.contains(lemma(verb));
        List<Integer> writers = written ? logical(verb) : List.of();
        return writers.isEmpty() ? List.of(noun) : writers;
    }

    private int antecedent(int verb, int pronoun) {
        int clause = verb;
        while (tree.isRelated(clause, "conj") || tree.isRelated(clause, "xcomp") || tree.isRelated(clause, "ccomp")) {
            clause = tree.governor(clause);
        }
        boolean misread = tree.isRelated(clause, "dep")
                && tree.governor(clause) != DependencyTree.NONE
                && sentence.token(tree.governor(clause)).isNoun();
        boolean relative = misread || tree.isRelated(clause, "acl");
        return relative ? tree.governor(clause) : pronoun;
    }

    boolean isPassive(int verb) {
        if (tree.child(verb, "nsubj:pass", "aux:pass").isPresent()) {
            return true;
        }
        boolean past = sentence.token(verb).pos().matches("VBN|VBD");
        if (past
                && tree.child(verb, "obj").isEmpty()
                && phrases.direct(verb, "by").stream().anyMatch(this::canAct)) {
            return true;
        }
        boolean participle = past && tree.child(verb, "aux", "nsubj", "obj").isEmpty();
        boolean predicate = tree.relation(verb).matches("xcomp|ccomp")
                && sentence.token(verb).pos().equals("VBN");
        return participle && (predicate || tree.relation(verb).matches("acl|amod|advcl|dep") || sharesPassive(verb));
    }

    /** "Toppled by soldiers" is passive whatever the tag; "spoke by phone" is not. */
    private boolean canAct(int head) {
        return sentence.token(head).isName()
                || sentence.token(head).pos().equals("NNS")
                || tree.child(head, "det", "nmod:poss").isPresent();
    }

    private boolean sharesPassive(int verb) {
        return tree.isRelated(verb, "conj")
                && sentence.token(verb).pos().equals("VBN")
                && isPassive(tree.governor(verb));
    }

    private String lemma(int index) {
        return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
