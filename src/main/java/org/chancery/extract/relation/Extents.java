package org.chancery.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.model.Quantity;
import org.chancery.model.RelationType;
import org.chancery.model.Span;
import org.chancery.model.TimeMention;
import org.chancery.text.DependencyTree;

/** Finds the time and the amount that belong to a tie. */
final class Extents {
    private static final Set<RelationType> PRICED = EnumSet.of(RelationType.ARMS_SUPPLIER_OF, RelationType.TRADES_WITH);

    private final List<TimeMention> times;
    private final List<Quantity> quantities;

    Extents(List<TimeMention> times, List<Quantity> quantities) {
        this.times = List.copyOf(times);
        this.quantities = List.copyOf(quantities);
    }

    static Extents none() {
        return new Extents(List.of(), List.of());
    }

    /**
     * Returns the one time that stands under the cue or, where the clause tells the tie, with its verb; absent if there are
     * several.
     */
    Optional<TimeMention> time(Scene scene, int cue, boolean title) {
        List<TimeMention> here = times.stream()
                .filter(time ->
                        time.words().filter(scene.sentence().span()::contains).isPresent())
                .filter(time -> !isParted(scene, cue, head(scene, time)))
                .toList();
        List<TimeMention> under =
                here.stream().filter(time -> isUnder(scene, cue, time)).toList();
        boolean clause = scene.token(cue).isVerb() || (!title && isTold(scene, cue));
        return under.isEmpty() && clause
                ? only(here.stream()
                        .filter(time -> verb(scene, head(scene, time)) == verb(scene, cue))
                        .toList())
                : only(under);
    }

    /** Returns the only time of the sentence, which is that of the trade it tells with a noun. */
    Optional<TimeMention> alone(Scene scene, RelationType type, int cue) {
        return PRICED.contains(type) && scene.token(cue).isNoun()
                ? only(times.stream()
                        .filter(time -> time.words()
                                .filter(scene.sentence().span()::contains)
                                .isPresent())
                        .toList())
                : Optional.empty();
    }

    /** What a semicolon parts from the tie tells of something else, wherever the parser hangs it. */
    private static boolean isParted(Scene scene, int cue, int time) {
        return IntStream.range(Math.min(cue, time), Math.max(cue, time))
                .anyMatch(i -> scene.text(i).equals(";"));
    }

    private static int head(Scene scene, TimeMention time) {
        return time.words().map(scene.sentence()::head).orElse(0);
    }

    /** "President since 2014": the date depends on the noun itself, not on a clause below it. */
    private static boolean isUnder(Scene scene, int cue, TimeMention time) {
        int word = head(scene, time);
        while (word != cue && word != DependencyTree.NONE && !scene.token(word).isVerb()) {
            word = scene.tree().governor(word);
        }
        return word == cue;
    }

    /** Not where the noun only names somebody: an apposition, an owner, a title. */
    private static boolean isTold(Scene scene, int cue) {
        DependencyTree tree = scene.tree();
        if (tree.relation(cue).equals("nmod") && scene.token(tree.governor(cue)).isNoun()) {
            return isTold(scene, tree.governor(cue));
        }
        return tree.child(cue, "cop").isPresent()
                || List.of("obj", "obl", "xcomp", "nsubj:pass", "root", "nsubj").contains(tree.relation(cue))
                        && !scene.isHead(cue);
    }

    private static int verb(Scene scene, int token) {
        int word = token;
        while (word != DependencyTree.NONE
                && !scene.token(word).isVerb()
                && scene.tree().child(word, "cop").isEmpty()) {
            word = scene.tree().governor(word);
        }
        return word;
    }

    Optional<Quantity> amount(RelationType type, Span clause) {
        return only(
                PRICED.contains(type)
                        ? quantities.stream()
                                .filter(Quantity::isMoney)
                                .filter(quantity -> quantity.words()
                                        .filter(clause::contains)
                                        .isPresent())
                                .toList()
                        : List.of());
    }

    /** One that is alone in the clause belongs to the tie; among several none does for sure. */
    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
