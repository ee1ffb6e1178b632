package org.chancery.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.chancery.model.ChanceryException;

/** Writes explanations for programs: the records as objects, what is absent as null. */
public final class ExplanationJson {
    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new Jdk8Module()).enable(SerializationFeature.INDENT_OUTPUT);

    private ExplanationJson() {}

    public static String write(Explanation explanation) {
        try {
            return JSON.writeValueAsString(explanation) + "\n";
        } catch (JsonProcessingException e) {
            throw new ChanceryException("The explanation could not be written as JSON.", e);
        }
    }
}
