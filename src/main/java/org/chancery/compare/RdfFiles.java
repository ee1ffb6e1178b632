package org.chancery.compare;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.SysRIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads files of RDF, in syntaxes that can be read as a stream and never ask another host for a part of them. */
final class RdfFiles {
    private static final Map<String, Lang> SYNTAXES =
            new TreeMap<>(Map.of("ttl", Lang.TURTLE, "trig", Lang.TRIG, "nt", Lang.NTRIPLES, "nq", Lang.NQUADS));
    private static final String ZIPPED = ".gz";
    private static final String ONTOLOGY = "/ontology/chancery.ttl";

    private RdfFiles() {}

    /** Returns the endings of files that can be read, as words. */
    static String endings() {
        return SYNTAXES.keySet().stream().map(ending -> "." + ending).collect(Collectors.joining(", ")) + " (or with "
                + ZIPPED + ")";
    }

    static boolean isReadable(Path file) {
        return syntax(file).isPresent();
    }

    private static Optional<Lang> syntax(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(ZIPPED) ? name.substring(0, name.length() - ZIPPED.length()) : name;
        return Optional.ofNullable(SYNTAXES.get(plain.substring(plain.lastIndexOf('.') + 1)));
    }

    /** Adds the triples of the files, whatever graph they are in, and those of the ontology, which names the codes. */
    static void load(List<Path> files, DatasetGraph data) {
        files.forEach(file -> load(file, data.getDefaultGraph()));
        RDFParser.source(RdfFiles.class.getResourceAsStream(ONTOLOGY))
                .lang(Lang.TURTLE)
                .parse(new OneGraph(data.getDefaultGraph()));
    }

    private static void load(Path file, Graph graph) {
        Lang syntax = syntax(file)
                .orElseThrow(() -> new NotComparableException(file + " is neither a store nor a file that ends in "
                        + endings() + "; write it again with convert or export --format turtle"));
        try (InputStream in = open(file)) {
            RDFParser.source(in).lang(syntax).errorHandler(new Unforgiving()).parse(new OneGraph(graph));
        } catch (RiotException | RuntimeIOException failure) {
            throw new NotComparableException(
                    file + " cannot be read as " + syntax.getLabel() + " (" + failure.getMessage()
                            + "); write it again with convert or export",
                    failure);
        } catch (IOException failure) {
            throw new NotComparableException(
                    file + " cannot be read (" + failure.getMessage() + "); write it again with convert or export",
                    failure);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ZIPPED) ? new GZIPInputStream(in) : in;
    }

    private static final class OneGraph extends StreamRDFBase {
        private final Graph graph;

        OneGraph(Graph graph) {
            this.graph = graph;
        }

        @Override
        public void triple(Triple triple) {
            graph.add(triple);
        }

        @Override
        public void quad(Quad quad) {
            graph.add(quad.asTriple());
        }
    }

    /** Ends at the first error, and says nothing of mere warnings. */
    private static final class Unforgiving implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            throw new RiotException(SysRIOT.fmtMessage(message, line, column));
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }
    }
}
