package org.chancery.extract.attribution;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.text.DependencyTree;

/** Where the content that follows a cue begins: after "that", "to", a preposition of the cue's own, or an addressee. */
final class ContentStart {
    private static final int REACH = 18;

    private final Scene scene;
    private final DependencyTree tree;
    private final int cue;
    private final Bounds bounds;
    private final Set<String> clauseVerbs;

    ContentStart(Scene scene, int cue, Bounds bounds, Set<String> clauseVerbs) {
        this.clauseVerbs = clauseVerbs;
        this.scene = scene;
        this.tree = scene.tree();
        this.cue = cue;
        this.bounds = bounds;
    }

    /** Returns the first token of a finite clause or a quotation; empty if none follows. */
    OptionalInt clause() {
        boolean answer = scene.lower(cue + 1).matches("no|yes|so|nothing|little|much|goodbye");
        if (answer && (scene.isPunctuation(cue + 2) || scene.pos(cue + 2).matches("IN|CC|TO"))) {
            return OptionalInt.empty();
        }
        OptionalInt head = tree.children(cue, "ccomp", "xcomp").stream()
                .filter(c -> c > cue && c < bounds.to() && (tree.isRelated(c, "ccomp") || isClause(c)))
                .mapToInt(Integer::intValue)
                .findFirst();
        if (head.isPresent()) {
            int from = afterThat(Math.max(cue + 1, scene.leftmost(head.getAsInt())));
            return scene.lower(from).equals("which") ? OptionalInt.empty() : OptionalInt.of(from);
        }
        return introduced().isPresent() ? introduced() : unmarked();
    }

    private boolean isClause(int head) {
        return tree.child(head, "nsubj").isPresent() || scene.lower(head).matches("that|whether|if|how");
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
        for (int i = afterAside(); i < Math.min(bounds.to(), cue + REACH); i++) {
            boolean that = scene.lower(i).equals("that") && scene.pos(i).equals("IN") && !scene.isPunctuation(i + 1);
            boolean quote = scene.opens(i) && (i == cue + 1 || scene.isPunctuation(i - 1));
            if (that || quote) {
                return OptionalInt.of(that ? i + 1 : i);
            }
            boolean joins = scene.pos(i).equals("CC") && scene.isComma(i - 1);
            if (scene.token(i).isVerb() || joins || scene.lower(i).equals(".")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** "Cautioned, as did others, that …" and "the bet is that …": what may stand between the cue and "that". */
    private int afterAside() {
        boolean is = scene.token(cue).isNoun()
                && scene.lower(cue + 1).matches("is|was|remains|remained")
                && scene.lower(cue + 2).equals("that");
        if (is) {
            return cue + 2;
        }
        int comma = cue + 2;
        while (scene.isComma(cue + 1) && comma < Math.min(bounds.to(), cue + REACH) && !scene.isComma(comma)) {
            comma++;
        }
        return scene.isComma(comma) && scene.lower(comma + 1).equals("that") ? comma + 1 : cue + 1;
    }

    /**
     * "X said praise from abroad would change nothing" read as if praise were all that is said: what follows is a clause
     * if a finite verb comes before the next comma and no word that would tie it to the noun alone.
     */
    private OptionalInt unmarked() {
        int next = afterAdverbs(cue + 1);
        boolean perfect = scene.pos(cue).equals("VBN")
                && tree.children(cue, "aux").stream()
                        .anyMatch(a -> scene.token(a).lemma().equals("have"));
        boolean finite =
                perfect || scene.pos(cue).matches("VB[DZP]") || scene.pos(cue).equals("VBG") && scene.isComma(cue - 1);
        boolean subject = finite
                && next < bounds.to()
                && !tree.isRelated(next, "xcomp")
                && (scene.pos(next).matches("DT|NN.*|PRP.*|JJ.*|CD|EX")
                        || scene.lower(next).equals("there"));
        boolean clausal = clauseVerbs.contains(scene.token(cue).lemma());
        int wanted = 1;
        for (int end = next; subject && end < bounds.to() && !ends(end, clausal); end++) {
            wanted += scene.pos(end).matches("WDT|WP") ? 1 : 0;
            wanted -= end > next && scene.pos(end).matches("VB[DZP]|MD") ? 1 : 0;
            if (wanted == 0) {
                return OptionalInt.of(next);
            }
        }
        return OptionalInt.empty();
    }

    private int afterAdverbs(int from) {
        int i = from;
        while (i + 1 < bounds.to() && (scene.pos(i).startsWith("RB") || tree.isRelated(i, "obl:tmod"))) {
            i++;
        }
        return i;
    }

    private boolean ends(int i, boolean clausal) {
        boolean joins = scene.pos(i).equals("CC") && scene.pos(i + 1).matches("RB.*|VB.*|MD|IN");
        return !clausal && scene.isComma(i)
                || joins
                || tree.isRelated(i, "mark")
                || scene.pos(i).matches(clausal ? ":" : "WDT|WP.*|WRB|:|TO");
    }

    /** Returns the first token of an infinitive, after an addressee if there may be one; empty if none follows. */
    OptionalInt infinitive(boolean addressed) {
        for (int i = cue + 1; i + 1 < Math.min(bounds.to(), cue + REACH); i++) {
            boolean titled = scene.isHeading() && scene.lower(i).equals("to") && tree.isUnder(i, cue);
            if (titled || scene.pos(i).equals("TO") && isVerbNext(i) && tree.isUnder(verbAfter(i), host())) {
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

    /** Returns the verb in -ing after the cue, which only adverbs may part from it; empty if there is none. */
    OptionalInt gerund() {
        int next = cue + 1;
        while (scene.pos(next).startsWith("RB")) {
            next++;
        }
        boolean verb = next < bounds.to() && scene.pos(next).equals("VBG");
        boolean own = verb && (tree.governor(next) == cue || tree.governor(tree.governor(next)) == cue);
        return own ? OptionalInt.of(cue + 1) : OptionalInt.empty();
    }

    /** Tells whether an object stands between the cue and what might be its preposition. */
    boolean hasObject() {
        return scene.token(cue).isVerb()
                && tree.children(cue, "obj").stream()
                        .anyMatch(o -> o > cue && !scene.pos(o).equals("CD"));
    }

    /** Returns the token after a preposition of the cue's own; empty if none follows. */
    OptionalInt preposition(List<String> prepositions) {
        for (int i = cue + 1; i + 1 < Math.min(bounds.to(), cue + REACH); i++) {
            boolean infinitive = scene.pos(i).equals("TO") && scene.pos(i + 1).startsWith("VB");
            if (prepositions.contains(scene.lower(i)) && isOwn(i) && !infinitive) {
                return OptionalInt.of(i + 1);
            }
            boolean set = scene.isComma(i) && !scene.isPassiveParticiple(cue);
            if (scene.token(i).isVerb() || set || scene.lower(i).equals("that")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Tells whether the phrase that the preposition introduces hangs on the cue itself. */
    private boolean isOwn(int preposition) {
        int head = tree.governor(preposition);
        boolean near =
                IntStream.range(cue + 1, preposition).allMatch(i -> scene.pos(i).startsWith("RB"));
        return near
                || scene.isPassiveParticiple(cue)
                || head != DependencyTree.NONE && (head == cue || tree.governor(head) == cue);
    }
}
