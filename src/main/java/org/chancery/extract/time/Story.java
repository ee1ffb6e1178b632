package org.chancery.extract.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.PartialDate;
import org.chancery.model.TimeExtent;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/**
 * Where the narrative stands: the date of what was told last, from which "two days later" counts.
 *
 * @param told the date of the last main clause that gave one; absent at first, and where none was given for long
 * @param age how many sentences ago
 */
record Story(Optional<TimeExtent> told, int age) {
    private static final int MOST_SENTENCES = 3;
    private static final Set<String> NOW = Set.of("now", "today", "currently", "nowadays");

    static Story begin() {
        return new Story(Optional.empty(), 0);
    }

    /** Returns where the narrative stands after the sentence, in which the times were found. */
    Story after(Sentence sentence, List<Sighting> times, Optional<PartialDate> document) {
        Optional<TimeExtent> main = last(times.stream().filter(time -> isMain(sentence, time)));
        if (main.isPresent()) {
            return new Story(main, 0);
        }
        if (sentence.tokens().stream().anyMatch(token -> NOW.contains(token.lemma()))) {
            return new Story(document.map(TimeExtent::of), 0);
        }
        Optional<TimeExtent> aside = last(times.stream().filter(Story::isDay));
        if (aside.isPresent()) {
            return new Story(aside, 0);
        }
        return age < MOST_SENTENCES ? new Story(told, age + 1) : begin();
    }

    private static Optional<TimeExtent> last(Stream<Sighting> times) {
        return times.max(Comparator.comparingInt(Sighting::first)).map(Sighting::extent);
    }

    private static boolean isDay(Sighting time) {
        return time.extent().to().filter(PartialDate::isDay).isPresent();
    }

    /** Tells whether the time is that of a main clause, and not of a relative clause or of something mentioned. */
    private static boolean isMain(Sentence sentence, Sighting time) {
        DependencyTree tree = sentence.tree();
        int node = head(sentence, time);
        boolean mentioned = tree.isRelated(node, "nmod")
                && tree.governor(node) != DependencyTree.NONE
                && tree.isRelated(tree.governor(node), "obl");
        while (tree.governor(node) != DependencyTree.NONE
                && !tree.relation(node).matches("acl.*|advcl.*")) {
            node = tree.governor(node);
        }
        return !mentioned && tree.governor(node) == DependencyTree.NONE;
    }

    private static int head(Sentence sentence, Sighting time) {
        return sentence.head(sentence.token(time.first())
                .span()
                .cover(sentence.token(time.last()).span()));
    }
}
