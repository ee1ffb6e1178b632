package org.chancery.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.chancery.export.RdfFormat;
import org.chancery.export.RdfWriter;

/**
 * A document as a graph.
 *
 * @param name the file name without folders
 * @param warnings sentences for the user, each naming the file
 */
public record Rendered(String name, Graph graph, List<String> warnings) {
    public Rendered {
        warnings = List.copyOf(warnings);
    }

    /** Returns the lines of the N-Quads that {@code convert} writes, in their order. */
    public Stream<String> nquads() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.write(graph, RdfFormat.NQUADS, out);
        return out.toString(StandardCharsets.UTF_8).lines();
    }
}
