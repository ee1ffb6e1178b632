package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.chancery.fuzz.Fuzz;
import org.chancery.fuzz.Mutator;
import org.chancery.model.ChanceryException;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(17)
class ParameterFuzzTest {
    private static final List<String> PATHS = List.of(
            "search?q=",
            "search?q=a&type=",
            "search?q=a&page=",
            "suggest?q=",
            "why?of=",
            "positions?actor=",
            "compare?a=",
            "compare?b=",
            "disagreements?page=",
            "disagreements?kind=",
            "timeline?from=",
            "timeline?to=",
            "map?from=",
            "q/disagreements/who-affirms-and-denies?a=",
            "q/disagreements/who-affirms-and-denies?relation=",
            "page/id/",
            "id/",
            "doc/",
            "claim/",
            "q/",
            "data/id/",
            "downloads?",
            "sparql?format=",
            "sparql?default-graph-uri=");
    private static final List<String> VALUES = List.of(
            "Russia",
            "syria",
            "2020-05-04",
            "1",
            "-5",
            "title:\"a b\"~3 AND (c OR d*)",
            "aaaaaaaaaaaa",
            "allyOf",
            "../../etc/passwd",
            "<script>",
            "a' OR 1",
            "%00",
            "\\",
            "Сирия",
            "actor",
            "html");

    @TempDir
    Path folder;

    @Test
    void neverFailsOnMutatedParameters() {
        Mutator mutator = new Mutator(10);
        Random random = new Random(10);
        try (StoreServer server = new StoreServer(folder.resolve("store"))) {
            Fuzz.run(
                    "page parameters",
                    Effort.of(150, 8_000),
                    () -> PATHS.get(random.nextInt(PATHS.size())) + encoded(mutator.mutateText(VALUES)),
                    path -> check(server.get(path), path),
                    ChanceryException.class);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value.substring(0, Math.min(1_500, value.length())), StandardCharsets.UTF_8);
    }

    private static void check(HttpResponse<String> answer, String path) {
        assertThat(answer.statusCode()).as(path).isLessThan(500);
    }
}
