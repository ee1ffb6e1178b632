package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Span;
import org.chancery.model.TimeMention;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** When what a word tells took place, as the times of its sentence and their places in the parse say. */
final class Dates {
    private static final int FAR = 99;
    private static final int IN_CLAUSE = 10;
    private static final Set<String> ASIDE =
            Set.of("after", "before", "since", "until", "following", "despite", "because");
    private static final Set<String> DURING = Set.of("in", "during", "at", "amid");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Clauses clauses;
    private final List<TimeMention> times;

    Dates(Sentence sentence, Clauses clauses, List<TimeMention> times) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.clauses = clauses;
        this.times = times.stream().filter(this::isHere).toList();
    }

    private boolean isHere(TimeMention time) {
        return time.words().filter(sentence.span()::contains).isPresent();
    }

    /**
     * Returns the time that the cue governs, or failing that the one of its clause, then of the clause whose time it
     * shares; several where the text names several occasions ("on May 3 and June 6").
     */
    List<TimeMention> of(int cue) {
        for (int node = cue; node != DependencyTree.NONE; node = clauses.shared(node)) {
            int here = node;
            Optional<TimeMention> nearest = times.stream()
                    .filter(time -> distance(time, here) < FAR && (here == cue || isSharedBy(time, here, cue)))
                    .min(Comparator.comparingInt(time -> distance(time, here)));
            if (nearest.isPresent()) {
                return occasions(nearest.get());
            }
        }
        return fronted(cue);
    }

    /** A coordinated clause shares the times that stand before it. */
    private boolean isSharedBy(TimeMention time, int node, int cue) {
        return head(time) < cue || !tree.isRelated(node, "conj");
    }

    /** A time at the head of the sentence holds for all its coordinated clauses of the same tense. */
    private List<TimeMention> fronted(int cue) {
        int first = clauses.verb(cue);
        while (tree.isRelated(first, "conj") && clauses.haveSameTense(first, tree.governor(first))) {
            first = tree.governor(first);
        }
        int main = first;
        return first == clauses.verb(cue)
                ? List.of()
                : times.stream()
                        .filter(time -> distance(time, main) < FAR)
                        .filter(time -> head(time) < tree.child(main, "nsubj").orElse(main))
                        .limit(1)
                        .toList();
    }

    private List<TimeMention> occasions(TimeMention first) {
        List<TimeMention> found = new ArrayList<>(List.of(first));
        for (TimeMention time : times) {
            TimeMention last = found.get(found.size() - 1);
            if (!time.equals(last)
                    && isNext(last.words().orElseThrow(), time.words().orElseThrow())) {
                found.add(time);
            }
        }
        return found;
    }

    /** Tells whether only "and" lies between the two. */
    private boolean isNext(Span first, Span second) {
        List<Integer> before = sentence.tokensIn(first);
        List<Integer> after = sentence.tokensIn(second);
        int link = before.get(before.size() - 1) + 1;
        return after.get(0) > link
                && after.get(0) <= link + 3
                && sentence.tokens().subList(link, after.get(0)).stream()
                        .allMatch(token -> token.text().toLowerCase(Locale.ROOT).matches("and|,|on|again|in"))
                && sentence.tokens().subList(link, after.get(0)).stream()
                        .anyMatch(token -> token.text().equals("and"));
    }

    private int head(TimeMention time) {
        return sentence.head(time.words().orElseThrow());
    }

    /** Returns the arcs from the time up to the cue or its clause; {@link #FAR} if another verb lies between. */
    private int distance(TimeMention time, int cue) {
        int clause = clauses.verb(cue);
        int start = head(time);
        int steps = 0;
        for (int node = start; node != DependencyTree.NONE; node = tree.governor(node)) {
            if (node == cue) {
                return steps;
            }
            if (node == clause) {
                return isTimedBy(cue, clause) ? steps + IN_CLAUSE : FAR;
            }
            if ((sentence.token(node).isVerb() && node != start) || isAside(node, start)) {
                return FAR;
            }
            steps++;
        }
        return FAR;
    }

    /** In "after the talks of May" the time is that of the talks alone, within the subject that of the subject. */
    private boolean isAside(int node, int time) {
        boolean ofSubject = tree.isRelated(node, "appos")
                || (tree.isRelated(node, "nsubj")
                        && node != time
                        && tree.governor(time) != node); // "Peru on Monday left"
        return ofSubject
                || (node != time
                        && tree.children(node, "case", "mark").stream()
                                .map(i -> sentence.token(i).lemma())
                                .anyMatch(ASIDE::contains));
    }

    /** Tells whether the time of the verb is that of the noun: "the raid began", "launched a raid", "died in a raid". */
    private boolean isTimedBy(int noun, int verb) {
        int node = clauses.top(noun, verb);
        if (node == DependencyTree.NONE) {
            return false;
        }
        boolean during = tree.isRelated(node, "obl")
                && tree.children(node, "case").stream()
                        .map(i -> sentence.token(i).lemma())
                        .anyMatch(DURING::contains);
        return tree.isRelated(node, "nsubj") || during || (tree.isRelated(node, "obj") && clauses.isLight(verb));
    }
}
