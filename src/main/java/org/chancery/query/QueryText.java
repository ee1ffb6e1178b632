package org.chancery.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Query;

/** Loads the query files that stand beside a class, each parsed once. */
public final class QueryText {
    private final Class<?> neighbour;
    private final Map<String, Query> parsed = new ConcurrentHashMap<>();

    private QueryText(Class<?> neighbour) {
        this.neighbour = neighbour;
    }

    /** Returns a locator of the files in the package of the class. */
    public static QueryText beside(Class<?> neighbour) {
        return new QueryText(neighbour);
    }

    /**
     * Returns the query in {@code name.rq}; shared, so do not change it.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public Query get(String name) {
        return parsed.computeIfAbsent(name, this::read);
    }

    private Query read(String name) {
        String file = name + ".rq";
        try (InputStream in = neighbour.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no query file " + file + " beside " + neighbour.getName());
            }
            return QuestionFile.query(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new QueryFileException(file, "cannot be read", e);
        }
    }
}
