package org.chancery.llm.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is refused while one document is read; for one thread. */
final class Refusals {
    private static final int LONGEST = 1_000;

    private final List<Refusal> all = new ArrayList<>();

    void add(String kind, String reason, JsonNode said) {
        add(kind, reason, said.toString());
    }

    void add(String kind, String reason, String said) {
        all.add(new Refusal(kind, reason, said.substring(0, Math.min(LONGEST, said.length()))));
    }

    List<Refusal> all() {
        return List.copyOf(all);
    }
}
