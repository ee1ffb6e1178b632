package org.chancery.llm.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.chancery.llm.chat.Answer;
import org.chancery.llm.chat.ChatServer;
import org.chancery.llm.chat.Prompt;

/** Asks for a JSON object, and objects when the answer is none. */
final class Asking {
    private static final int MOST_ANSWERS = 2;
    private static final int DEEPEST = 20;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ChatServer server;
    private final Prompts prompts;

    Asking(ChatServer server, Prompts prompts) {
        this.server = server;
        this.prompts = prompts;
    }

    /**
     * Returns the object that the model answers.
     *
     * @param lists the names of the lists that it must have
     * @throws UnusableAnswerException if it answers none, even after an objection
     */
    JsonNode object(Prompt prompt, List<String> lists) {
        Prompt asked = prompt;
        for (int number = 1; ; number++) {
            Answer answer = server.ask(asked);
            try {
                return object(answer, lists);
            } catch (UnusableAnswerException e) {
                if (number == MOST_ANSWERS || e.isCutOff()) {
                    throw e;
                }
                asked = prompt.after(answer.text(), prompts.filled("objection.md", Map.of("reason", e.getMessage())));
            }
        }
    }

    private static JsonNode object(Answer answer, List<String> lists) {
        if (!answer.complete()) {
            throw UnusableAnswerException.cutOff();
        }
        JsonNode object = parse(unfenced(answer.text()));
        if (!object.isObject()) {
            throw new UnusableAnswerException("it is no JSON object");
        }
        lists.stream().filter(list -> !object.path(list).isArray()).findFirst().ifPresent(list -> {
            throw new UnusableAnswerException("it has no list '" + list + "'");
        });
        return object;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException | NumberFormatException e) {
            throw new UnusableAnswerException("it is not JSON");
        }
    }

    /** Models that know no schema like to put their JSON between fences, or a sentence before it. */
    private static String unfenced(String text) {
        int begin = text.indexOf('{');
        int end = text.lastIndexOf('}');
        return begin >= 0 && end > begin ? text.substring(begin, end + 1) : text;
    }
}
