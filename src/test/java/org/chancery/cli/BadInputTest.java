package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad document is refused with its name and a remedy, and the rest goes in. */
class BadInputTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = Desk.in(folder);
    }

    @Test
    void anEmptyDocument() {
        assertRefused(desk.write("documents/empty.txt", ""), "is empty; there is nothing to read");
    }

    @Test
    void ABinaryDocument() {
        assertRefused(desk.write("documents/picture.txt", new byte[] {1, 2, 0, 3}), "is binary (NUL at byte 2)");
    }

    @Test
    void aMisencodedDocument() {
        byte[] utf8 = "Ελλάδα ".repeat(20).getBytes(StandardCharsets.UTF_8);
        utf8[utf8.length - 3] = (byte) 0xFF;
        assertRefused(desk.write("documents/greek.txt", utf8), "save it as UTF-8");
    }

    @Test
    void aGiganticDocument() {
        assertRefused(
                desk.write("documents/long.txt", "Words. ".repeat(200_000)),
                "is larger than 1048576 bytes; split it or raise the limit");
    }

    @Test
    void aDocumentWithABadSideFile() {
        desk.write("documents/lima.txt", "Words.\n");
        assertRefused(
                desk.write("documents/lima.txt.meta.json", "{\n  \"datum\": \"2012\"\n}"),
                "line 2, column 3: unknown key \"datum\"");
    }

    @Test
    void aDocumentWithoutAnnotations() {
        desk.write("documents/lima.txt", "Words.\n");
        assertRefused(desk.path("annotations/lima.txt.jsonl"), "no annotations of lima.txt");
    }

    @Test
    void annotationsThatAreMalformed() {
        desk.write("documents/lima.txt", "Words.\n");
        desk.annotate("lima.txt", "{\"kind\":\"tie\"}\n");
        assertRefused(desk.path("annotations/lima.txt.jsonl"), "lima.txt.jsonl:3: 'kind' must be actor");
    }

    @Test
    void annotationsBeyondAllBounds() {
        desk.write("documents/lima.txt", "Words.\n");
        desk.annotate("lima.txt", " ".repeat(10 * 1024 * 1024));
        assertRefused(desk.path("annotations/lima.txt.jsonl"), "larger than 10 MB");
    }

    @Test
    void annotationsThatAreNoText() {
        desk.write("documents/lima.txt", "Words.\n");
        desk.write("annotations/lima.txt.jsonl", new byte[] {(byte) 0xC3, (byte) 0x28});
        assertRefused(desk.path("annotations/lima.txt.jsonl"), "no annotations of lima.txt");
    }

    @Test
    void anUndatedDocumentGoesInWithAWarning() {
        Path file = desk.write("documents/lima.txt", "Words.\n");
        desk.annotate("lima.txt", "");

        Cli.Result done = desk.ingest();

        assertThat(done.code()).isZero();
        assertThat(done.out()).isEqualTo("3 added, 0 replaced, 0 unchanged, 0 refused\n");
        assertThat(done.messages())
                .startsWith("warning: " + file + ": no date of publication is known")
                .contains("lima.txt.meta.json");
    }

    @Test
    void aMissingDocument() {
        Path missing = desk.documents().resolve("none.txt");

        Cli.Result done = Cli.run(
                "ingest", missing, desk.documents(), "--annotations", desk.annotations(), "--data", desk.data());

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.out()).isEqualTo("2 added, 0 replaced, 0 unchanged, 1 refused\n");
        assertThat(done.messages()).contains(missing + ": there is no such file or folder");
    }

    private void assertRefused(Path file, String problem) {
        Cli.Result done = Cli.run(
                "ingest", desk.documents(), "--limit", "1", "--annotations", desk.annotations(), "--data", desk.data());

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.out()).isEqualTo("2 added, 0 replaced, 0 unchanged, 1 refused\n");
        assertThat(done.messages().lines().filter(line -> line.startsWith("refused: ")))
                .singleElement()
                .asString()
                .contains(file.toString())
                .contains(problem);
        assertThat(Cli.run("stats", "--data", desk.data()).out()).contains("\ndocument,2");
    }
}
