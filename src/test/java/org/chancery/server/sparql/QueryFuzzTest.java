package org.chancery.server.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.fuzz.Fuzz;
import org.chancery.fuzz.Mutator;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Promise;
import org.chancery.server.http.HttpProblem;
import org.junit.jupiter.api.Test;

@Promise(17)
class QueryFuzzTest {
    @Test
    void takesOrRefusesMutatedQueries() {
        QueryParser parser = new QueryParser(Map.of());
        QueryGuard guard = QueryGuard.standard();
        Mutator mutator = new Mutator(9);
        List<String> seeds = queries();

        Fuzz.run(
                "queries",
                Effort.of(300, 15_000),
                () -> mutator.mutateText(seeds),
                text -> guard.check(parser.parse(text)),
                HttpProblem.class);
    }

    private static List<String> queries() {
        try (Stream<Path> files = Files.walk(Path.of("queries"))) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .map(QueryFuzzTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
