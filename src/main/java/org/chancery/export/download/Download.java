package org.chancery.export.download;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.export.DatasetExport;
import org.chancery.export.RdfFormat;
import org.chancery.export.network.Network;
import org.chancery.export.network.NetworkFormat;
import org.chancery.query.QueryRun;

/**
 * One form in which the whole data can be taken away.
 *
 * @param label the name by which a user asks for it, such as {@code graphml}
 * @param ending of a file in it, without the dot before; {@code nodes.csv} for one of several tables
 * @param mediaType of what is written
 * @param about what it is good for, in a sentence
 */
public record Download(String label, String ending, String mediaType, String about, Writer writer) {
    private static final Duration NETWORK_TIME = Duration.ofMinutes(10);

    /** Writes the data to the stream, which stays open; the caller holds the read transaction. */
    @FunctionalInterface
    public interface Writer {
        void write(DatasetGraph data, OutputStream out);
    }

    /** Returns all forms, the most used first. */
    public static List<Download> all() {
        return Stream.concat(
                        Arrays.stream(RdfFormat.values()).map(Download::rdf),
                        Arrays.stream(NetworkFormat.values()).map(Download::network))
                .toList();
    }

    /** Returns the form with the name, or the RDF syntax with the file ending, in upper or lower case. */
    public static Optional<Download> of(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(form -> form.label.equals(asked) || form.ending.equals(asked))
                .findFirst();
    }

    /** Returns the form that a file's name asks for: its ending, or for a table its last word, as in {@code my-nodes.csv}. */
    public static Optional<Download> ofFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(form -> name.equals(form.ending)
                        || name.endsWith("." + form.ending)
                        || (form.ending.contains(".") && name.endsWith("-" + form.ending)))
                .findFirst();
    }

    /** Returns the names of all forms. */
    public static List<String> labels() {
        return all().stream().map(Download::label).toList();
    }

    /** Writes the data to the stream, which stays open; the caller holds the read transaction. */
    public void write(DatasetGraph data, OutputStream out) {
        writer.write(data, out);
    }

    private static Download rdf(RdfFormat format) {
        Writer writer = format.hasGraphs()
                ? (data, out) -> DatasetExport.writeByDocument(data, format, out)
                : (data, out) -> DatasetExport.write(data, format, out);
        return new Download(format.label(), format.ending(), format.mediaType(), format.about(), writer);
    }

    private static Download network(NetworkFormat format) {
        return new Download(
                format.label(),
                format.ending(),
                format.mediaType(),
                format.about(),
                (data, out) -> format.write(Network.read(QueryRun.over(data, NETWORK_TIME)), out));
    }
}
