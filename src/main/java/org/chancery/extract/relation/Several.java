package org.chancery.extract.relation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;

/** The states that "both countries" or "the two neighbors" counts, where the words before name as many and no more. */
final class Several {
    private static final Map<String, Integer> COUNTS = Map.of("both", 2, "two", 2, "three", 3, "four", 4);
    private static final String NOUNS =
            "country|government|junta|regime|state|nation|neighbou?r|capital|republic|rival|foe|enemy";
    /** How many characters back the states may be named, the nearest stretch that names enough being taken. */
    private static final int[] REACHES = {200, 400, 700};

    private Several() {}

    /** Returns their ids; empty if the word counts none, or if more are named nearby. */
    static List<String> at(Scene scene, int noun) {
        int count = count(scene, noun);
        if (count == 0) {
            return List.of();
        }
        int start = scene.token(noun).span().start();
        return IntStream.of(REACHES)
                .mapToObj(reach -> statesBetween(scene, start - reach, start))
                .filter(states -> states.size() >= count)
                .limit(1)
                .filter(states -> states.size() == count)
                .findFirst()
                .map(List::copyOf)
                .orElse(List.of());
    }

    private static int count(Scene scene, int noun) {
        boolean counted =
                scene.token(noun).pos().equals("NNS") && scene.lemma(noun).matches(NOUNS);
        boolean plain = scene.tree().child(noun, "amod", "compound", "nmod").isEmpty();
        return counted && plain
                ? scene.tree().children(noun, "nummod", "det").stream()
                        .mapToInt(word -> COUNTS.getOrDefault(scene.text(word), 0))
                        .max()
                        .orElse(0)
                : 0;
    }

    private static Set<String> statesBetween(Scene scene, int from, int to) {
        Set<String> states = new LinkedHashSet<>();
        scene.cast().mentions().stream()
                .filter(mention ->
                        mention.span().start() >= from && mention.span().end() <= to)
                .map(Mention::actor)
                .filter(actor -> scene.cast().actor(actor).type() == ActorType.STATE)
                .forEach(states::add);
        return states;
    }
}
