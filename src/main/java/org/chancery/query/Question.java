package org.chancery.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/** A question that analysts ask, with the query that answers it, which is parsed when it is first needed. */
public final class Question {
    private final String topic;
    private final String name;
    private final String title;
    private final String answers;
    private final List<Parameter> parameters;
    private final List<String> keywords;
    private final String text;
    private volatile Query query;

    /** @param text the whole file */
    Question(String topic, String name, HeaderParser.Header header, String text) {
        this.topic = topic;
        this.name = name;
        this.title = header.title();
        this.answers = header.answers();
        this.parameters = List.copyOf(header.parameters());
        this.keywords = List.copyOf(header.keywords());
        this.text = text;
    }

    /** Returns the address within the catalogue, {@code topic/name}. */
    public String id() {
        return topic + "/" + name;
    }

    /** Returns the folder it stands in. */
    public String topic() {
        return topic;
    }

    /** Returns the file's name without ending. */
    public String name() {
        return name;
    }

    /** Returns the question in words. */
    public String title() {
        return title;
    }

    /** Returns what a row of the answer tells. */
    public String answers() {
        return answers;
    }

    /** Returns the values it takes, in the order of the header. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Returns the parameter with the name; absent if the question takes none of that name. */
    public Optional<Parameter> parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst();
    }

    /** Returns words to find it by. */
    public List<String> keywords() {
        return keywords;
    }

    /** Returns the whole file. */
    public String text() {
        return text;
    }

    /**
     * Returns the parsed query; shared, so do not change it.
     *
     * @throws QueryFileException if it is not valid
     */
    public Query query() {
        if (query == null) {
            query = QuestionFile.query("queries/" + id() + ".rq", text);
        }
        return query;
    }
}
