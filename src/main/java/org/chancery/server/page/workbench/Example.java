package org.chancery.server.page.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.model.ChanceryException;
import org.chancery.server.page.Urls;

/**
 * A query to begin with.
 *
 * @param title what it asks, from its first line
 * @param query the text
 */
public record Example(String title, String query) {
    private static final String LIST = "examples.txt";

    /** Returns the address that runs the query. */
    public String href() {
        return "/sparql?query=" + Urls.encode(query);
    }

    /** Returns the examples that {@code examples.txt} names, in its order. */
    static List<Example> load() {
        return read(LIST).lines().map(name -> of(read(name + ".rq"))).toList();
    }

    private static Example of(String text) {
        return new Example(text.lines().findFirst().orElse("").replaceFirst("^#\\s*", ""), text);
    }

    private static String read(String file) {
        try (InputStream in = Example.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ChanceryException("The example query " + file + " cannot be read; build the program again.", e);
        }
    }
}
