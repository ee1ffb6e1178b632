package org.chancery.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What OOPS! and {@code robot report} would name, each as a query in a file that finds nothing. The faults in the head of
 * a file are triples that the query must find, so that none is blind.
 */
class PitfallsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/chancery/vocab/pitfalls");
    private static final String FAULT = "# Fault: ";

    private final Model terms = OntologyFiles.terms();

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNotFallenInto(Path pitfall) throws IOException {
        assertThat(fallen(pitfall, terms)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isSeenWhereItIs(Path pitfall) throws IOException {
        String faults = Files.readAllLines(pitfall).stream()
                .filter(line -> line.startsWith(FAULT))
                .map(line -> line.substring(FAULT.length()))
                .collect(Collectors.joining("\n"));
        assertThat(faults).isNotEmpty();
        Model wrong = ModelFactory.createDefaultModel().add(terms);
        RDFParser.fromString(prefixes() + faults, Lang.TURTLE).parse(wrong);

        assertThat(fallen(pitfall, wrong)).isNotEmpty();
    }

    private String prefixes() {
        return terms.getNsPrefixMap().entrySet().stream()
                .map(prefix -> "@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n")
                .collect(Collectors.joining());
    }

    private static List<RDFNode> fallen(Path pitfall, Model model) throws IOException {
        try (var run = QueryExecutionFactory.create(QueryFactory.create(Files.readString(pitfall)), model)) {
            return ResultSetFormatter.toList(run.execSelect()).stream()
                    .map(row -> row.get("term"))
                    .toList();
        }
    }
}
