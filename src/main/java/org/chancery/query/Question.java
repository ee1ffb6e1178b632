package org.chancery.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * A question that analysts ask, with the query that answers it.
 *
 * @param topic the folder it stands in
 * @param name the file's name without ending
 * @param title the question in words
 * @param answers what a row of the answer tells
 * @param parameters the values it takes, in the order of the header
 * @param keywords words to find it by
 * @param text the whole file
 * @param query the parsed query; shared, so do not change it
 */
public record Question(
        String topic,
        String name,
        String title,
        String answers,
        List<Parameter> parameters,
        List<String> keywords,
        String text,
        Query query) {
    public Question {
        parameters = List.copyOf(parameters);
        keywords = List.copyOf(keywords);
    }

    /** Returns the address within the catalogue, {@code topic/name}. */
    public String id() {
        return topic + "/" + name;
    }

    /** Returns the parameter with the name; absent if the question takes none of that name. */
    public Optional<Parameter> parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst();
    }
}
