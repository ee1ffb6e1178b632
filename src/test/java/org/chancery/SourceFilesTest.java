package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What can be told of the project's files by reading them. */
class SourceFilesTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path SPARK = Path.of("src/spark/java");
    private static final int LONGEST = 300;
    private static final Pattern WEB_IRI = Pattern.compile("\"https?://[^\"]+\"");
    private static final Pattern SPARQL = Pattern.compile(
            "\"[^\"\n]*\\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE)\\b[^\"\n]*([{?*]|\\bWHERE\\b|\\bDATA\\b)");
    private static final List<String> MINT_IRIS = List.of("vocab", "graph");

    @TestFactory
    Stream<DynamicTest> parsesEveryTurtleFile() {
        return everyFile(".ttl")
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> RDFParser.source(file)
                        .lang(Lang.TURTLE)
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                        .parse(GraphFactory.createDefaultGraph())));
    }

    @TestFactory
    Stream<DynamicTest> parsesEveryQueryFile() {
        return everyFile(".rq")
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> QueryFactory.create(text(file))));
    }

    @TestFactory
    Stream<DynamicTest> parsesEveryUpdateFile() {
        return everyFile(".ru")
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> UpdateFactory.create(text(file))));
    }

    @Test
    void findsFilesToParse() {
        assertThat(everyFile(".ttl")).isNotEmpty();
        assertThat(everyFile(".rq")).isNotEmpty();
    }

    @Test
    void keepsSourceFilesShort() {
        assertThat(sources().filter(file -> text(file).lines().count() > LONGEST))
                .isEmpty();
    }

    @Test
    void explainsEveryPackage() {
        List<Path> packages = sources().map(Path::getParent).distinct().toList();

        assertThat(packages).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content()
                .contains("/**"));
    }

    @Test
    void writesIrisOnlyWhereTheyAreMinted() {
        assertThat(sources()
                        .filter(file -> !MINT_IRIS.contains(packageOf(file)))
                        .flatMap(file -> found(WEB_IRI, file)))
                .isEmpty();
    }

    @Test
    void writesQueriesInFilesOfTheirOwn() {
        assertThat(sources().flatMap(file -> found(SPARQL, file))).isEmpty();
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        return pattern.matcher(text(file)).results().map(result -> file + ": " + result.group());
    }

    private static String packageOf(Path file) {
        Path root = file.startsWith(SPARK) ? SPARK : JAVA;
        return root.resolve("org/chancery").relativize(file).getName(0).toString();
    }

    private static Stream<Path> sources() {
        return Stream.of(JAVA, SPARK).flatMap(root -> files(root, ".java"));
    }

    private static Stream<Path> everyFile(String ending) {
        return Stream.of("ontology", "queries", "src/main/resources").flatMap(folder -> files(Path.of(folder), ending));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
