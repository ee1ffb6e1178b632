package org.chancery.extract.attribution;

import java.util.Optional;

/** Tense as far as it tells which of two verbs a conjunct goes with. */
enum Tense {
    PAST,
    PRESENT,
    NONE;

    /** Tells whether the conjunct cannot go with the host because one of them is in another tense or in none. */
    static boolean differs(Scene scene, int host, int conjunct) {
        Tense second = of(scene, conjunct);
        return second != NONE && of(scene, host) != second;
    }

    static Tense of(Scene scene, int predicate) {
        Optional<Tense> auxiliary = scene.tree().children(predicate, "aux", "cop").stream()
                .filter(aux -> !scene.pos(aux).equals("TO"))
                .map(aux -> ofTag(scene.pos(aux)))
                .findFirst();
        return auxiliary.orElseGet(() -> ofTag(scene.pos(predicate)));
    }

    private static Tense ofTag(String pos) {
        return switch (pos) {
            case "VBD" -> PAST;
            case "VBZ", "VBP", "MD" -> PRESENT;
            default -> NONE;
        };
    }
}
