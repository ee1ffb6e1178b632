package org.chancery.llm.chat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Which model is asked, and where.
 *
 * @param address of the server's API, such as {@code http://localhost:11434/v1}
 * @param model the name that the server knows
 * @param key sent as bearer token; absent if the server wants none
 * @param temperature 0 for the likeliest answer
 * @param form in which the answer is asked for
 * @param stream whether the answer comes piece by piece
 * @param patience how long one answer may take
 */
public record ModelSettings(
        URI address,
        String model,
        Optional<String> key,
        double temperature,
        AnswerForm form,
        boolean stream,
        Duration patience) {
    /** How strictly the form of the answer can be asked for: not all servers know the strictest. */
    public enum AnswerForm {
        /** JSON by a schema that the server enforces. */
        SCHEMA,
        /** Any JSON; the prompt alone tells the schema. */
        JSON,
        /** Text; the prompt alone asks for JSON. */
        TEXT
    }

    public ModelSettings {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException(
                    "the address of a model begins with http:// or https:// and a host, unlike " + address);
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("a model needs its name");
        }
        if (temperature < 0 || temperature > 2) {
            throw new IllegalArgumentException("a temperature lies from 0 to 2, unlike " + temperature);
        }
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("the time for an answer must be positive");
        }
    }

    /** Leaves the key out, so that it reaches no log. */
    @Override
    public String toString() {
        return model + " at " + address + ", temperature " + temperature;
    }
}
