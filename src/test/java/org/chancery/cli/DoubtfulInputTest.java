package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not read of a document is told, and the rest is read by the real rules. */
class DoubtfulInputTest {
    private static final String ALLY = "Norway is an ally of Malta. ";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = Desk.in(folder);
        desk.write(
                "mixed/paris.txt",
                "Le ministre s'est rendu mardi à Lima. Le Pérou a suspendu ses livraisons d'armes au Chili.\n");
        desk.write("mixed/lima.txt", ALLY + "the envoys and ".repeat(400) + "left. Peru is an ally of Chile.\n");
    }

    @Test
    void aDocumentInAnotherLanguageIsRefusedAndTheOthersGoOn() {
        Cli.Result done = Cli.run("annotations", desk.path("mixed"), "--output", desk.path("out"));

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.messages())
                .contains("refused: " + desk.path("mixed/paris.txt") + ": is in French; Chancery reads English");
        assertThat(desk.path("out/paris.txt.jsonl")).doesNotExist();
        assertThat(desk.path("out/lima.txt.jsonl")).content().contains("\"allyOf\"");
    }

    @Test
    void aSentenceWithoutAnEndIsPassedOverWithItsPlaceAndTheOthersAreRead() {
        Cli.Result done = Cli.run("annotations", desk.path("mixed/lima.txt"), "--output", desk.path("out"));

        int start = ALLY.length();
        int end = start + 15 * 400 + "left.".length();
        assertThat(done.code()).isZero();
        assertThat(done.messages())
                .contains("warning: " + desk.path("mixed/lima.txt") + ": characters " + start + "–" + end
                        + " were not read: too many words without the end of a sentence");
        assertThat(desk.path("out/lima.txt.jsonl"))
                .content()
                .contains("Norway is an ally of Malta")
                .contains("Peru is an ally of Chile");
    }

    @Test
    void aDocumentInAnotherLanguageIsKeptWithoutFindingsWhenAsked() {
        Cli.Result done = Cli.run("ingest", desk.path("mixed"), "--keep-other-languages", "--data", desk.data());

        assertThat(done.code()).isZero();
        assertThat(done.out()).isEqualTo("2 added, 0 replaced, 0 unchanged, 0 refused\n");
        assertThat(done.messages()).contains("paris.txt: is in French").contains("lima.txt: characters ");
        Cli.run("annotations", "paris.txt", "--from-store", "--data", desk.data(), "--output", desk.path("out"));
        assertThat(desk.path("out/paris.txt.jsonl")).content().doesNotContain("\"kind\":\"relation\"");
    }

    @Test
    void annotationsMayBeOfATextInAnotherLanguage() {
        desk.annotate("paris.txt", "");

        Cli.Result done = desk.ingest(desk.path("mixed/paris.txt"));

        assertThat(done.code()).isZero();
        assertThat(done.out()).startsWith("1 added");
    }
}
