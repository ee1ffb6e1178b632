package org.chancery.llm.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * What a model is asked.
 *
 * @param system what it is told of its task
 * @param turns of the conversation, the first by us, then by the model and us in turn
 * @param schema the JSON Schema of the answer wanted
 */
public record Prompt(String system, List<String> turns, String schema) {
    public Prompt {
        turns = List.copyOf(turns);
        if (turns.size() % 2 == 0) {
            throw new IllegalArgumentException("the last turn of a prompt is ours");
        }
    }

    /** Returns the same conversation after the model's answer and our objection to it. */
    public Prompt after(String answer, String objection) {
        List<String> longer = new ArrayList<>(turns);
        longer.add(answer);
        longer.add(objection);
        return new Prompt(system, longer, schema);
    }
}
