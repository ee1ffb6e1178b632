package org.chancery.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the title of an office as the text writes it, without the body in which it is held. */
final class OfficeTitle {
    private static final String ADJECTIVES =
            "foreign|prime|deputy|interior|permanent|special|national|chief|general|supreme|vice|military|naval|federal"
                    + "|executive|first|personal|joint|public|financial|economic|political|managing|crown|grand";

    private OfficeTitle() {}

    /** Returns such as {@code Foreign Minister} or {@code envoy to Syria}; absent if the cue is no noun. */
    static Optional<String> of(Scene scene, int cue, String body) {
        if (!scene.token(cue).isNoun()) {
            return Optional.empty();
        }
        int first = cue;
        while (first > 0 && isPart(scene, first - 1, cue, body)) {
            first--;
        }
        while (first < cue && scene.token(first).pos().matches("CC|:|HYPH")) {
            first++;
        }
        int last = last(scene, cue);
        return Optional.of(words(scene, first, last) + complement(scene, cue, body));
    }

    /** "Secretary-general", "secretary general". */
    private static int last(Scene scene, int cue) {
        boolean hyphen = scene.text(cue + 1).equals("-") && cue + 2 < scene.size();
        return hyphen ? cue + 2 : scene.text(cue + 1).equals("general") ? cue + 1 : cue;
    }

    private static boolean isPart(Scene scene, int index, int cue, String body) {
        boolean hyphen = scene.text(index).equals("-");
        boolean word = scene.token(index).pos().matches("NN.*|CC")
                        && !scene.text(index).matches("long-?time|ex|one-?time")
                || scene.text(index).matches(ADJECTIVES);
        boolean linked = scene.tree().isUnder(index, cue)
                || scene.tree().governor(index) == scene.tree().governor(cue)
                || scene.tree().governor(index) == cue;
        boolean other = scene.mentionAt(index)
                .map(mention -> mention.actor().equals(body))
                .orElse(false);
        return hyphen || word && linked && !other;
    }

    private static String words(Scene scene, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(index -> scene.token(index).text())
                .collect(Collectors.joining(" "))
                .replace(" - ", "-");
    }

    /** "Of international studies", "to Chile": what follows with a preposition, unless it is the body itself. */
    private static String complement(Scene scene, int cue, String body) {
        List<Integer> phrases = scene.tree().children(cue, "nmod").stream()
                .filter(child -> child > cue && scene.text(cue + 1).matches("of|to|for"))
                .filter(child -> !scene.actorsAt(child).contains(body))
                .filter(child -> scene.tree().subtree(child).get(0) == cue + 1)
                .toList();
        if (phrases.isEmpty()) {
            return "";
        }
        int head = phrases.get(0);
        return " " + words(scene, cue + 1, head);
    }
}
