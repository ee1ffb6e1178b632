package org.chancery.document.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chancery.document.DocumentReader;
import org.chancery.document.ReadDocument;
import org.chancery.document.Source;
import org.chancery.document.UnreadableDocumentException;
import org.chancery.model.Deadline;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.model.OutOfTimeException;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.testing.FoundSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise({7, 8, 17})
class HostileDocumentsTest {
    private static final Duration TIME = Effort.of(Duration.ofSeconds(3), Duration.ofSeconds(15));
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final DocumentReader reader = DocumentReader.create().keepingOtherLanguages();
    private final Map<String, String> refused = new TreeMap<>();
    private final List<Document> read = new ArrayList<>();

    @Test
    void readsOrRefusesEachWithinItsTimeAndFetchesNothing() throws IOException {
        try (Trap trap = Trap.in(elsewhere)) {
            HostileFolder.write(folder, trap);
            FoundSources found = FoundSources.of(folder.toString());

            List<Source> tried = tried(found.sources());
            tried.forEach(this::read);

            assertThat(read).allSatisfy(HostileDocumentsTest::isSound);
            assertThat(read.stream().filter(document -> document.name().endsWith("-sound.txt")))
                    .hasSize(HostileFolder.SOUND);
            assertThat(refused.values()).allSatisfy(reason -> assertThat(reason).contains(";"));
            assertThat(trap.calls()).isZero();
            Figure.note(
                    17,
                    "hostile documents read or refused, each within its time",
                    tried.size() - HostileFolder.SOUND,
                    0,
                    refused.size() + " refused with a reason, the others read soundly");
        }
    }

    /** Every one in a soak; every fourth in a build, with all that are sound. */
    private static List<Source> tried(List<Source> sources) {
        return IntStream.range(0, sources.size())
                .filter(index -> index % Effort.of(4, 1) == 0 || isSound(sources.get(index)))
                .mapToObj(sources::get)
                .toList();
    }

    private static boolean isSound(Source source) {
        return source.name().endsWith("-sound.txt");
    }

    private void read(Source source) {
        long start = System.nanoTime();
        try {
            ReadDocument result =
                    Deadline.within(isSound(source) ? LONGEST : TIME, () -> reader.read(source, Metadata.none()));
            read.add(result.document());
        } catch (UnreadableDocumentException | OutOfTimeException e) {
            refused.put(source.name(), e.getMessage());
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as(source.name())
                .isLessThan(LONGEST);
    }

    private static void isSound(Document document) {
        assertThat(document.text().value()).doesNotContain(Trap.SECRET);
        int end = 0;
        for (var block : document.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
            assertThat(document.slice(block.span())).isNotBlank();
        }
    }
}
