package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read by the rules; they are in one class, since the language models take long to load. */
class RulesFromTheCommandLineTest {
    private static final String TEXT = "Norway is an ally of Malta, Foreign Minister Ada Berg said on Monday.\n";

    @TempDir
    private Path folder;

    @Test
    void convertingTwiceGivesTheSameBytes() {
        Path file = Desk.in(folder).write("wire.txt", TEXT);

        Cli.Result once = Cli.run("convert", file, "--date", "2021-05-04");

        assertThat(once.code()).isZero();
        assertThat(once.out()).contains("\"Norway is an ally of Malta\"").contains("2021-05-04");
        assertThat(Cli.run("convert", file, "--date", "2021-05-04")).isEqualTo(once);
    }

    @Test
    void readsStandardInputAndServesItsClaimsAsAnnotations() throws IOException {
        Path data = folder.resolve("data");
        Path output = folder.resolve("output");

        Cli.Result ingested = Cli.runWithInput(TEXT, "ingest", "-", "--date", "2021-05-04", "--data", data);

        assertThat(ingested).isEqualTo(new Cli.Result(0, "1 added, 0 replaced, 0 unchanged, 0 refused\n", ""));
        Cli.run("annotations", "--from-store", "--output", output, "--data", data);
        try (var files = Files.list(output)) {
            assertThat(Files.readString(files.findFirst().orElseThrow()))
                    .contains("\"allyOf\"")
                    .contains("\"Ada Berg\"");
        }
    }

    @Test
    void listsEveryRuleWithItsExamples() {
        Cli.Result listed = Cli.run("rules", "--format", "csv");

        assertThat(listed.code()).isZero();
        assertThat(listed.out().lines().findFirst()).hasValue("rule,file,matches,rejects");
        assertThat(listed.out().lines()).hasSizeGreaterThan(150).anyMatch(line -> line.startsWith("ally-of/ally,"));
    }

    @Test
    void tellsHowOftenEachRuleFiredAndWasRight() throws IOException {
        Desk desk = Desk.in(folder);
        Path file = desk.write("wire.txt", TEXT);
        Path gold = folder.resolve("gold");
        Cli.run("annotations", file, "--date", "2021-05-04", "--output", gold);
        Path annotations = gold.resolve("wire.txt.jsonl");
        Files.writeString(annotations, Files.readString(annotations).replace("allyOf", "rivalOf"));

        Cli.Result fired = Cli.run("rules", file, "--gold", gold, "--format", "csv");

        assertThat(fired.code()).isZero();
        assertThat(fired.out().lines())
                .contains("rule,file,fired,judged,right,share", "speech/say,attribution/verbs.yaml,1,1,1,1.00")
                .anyMatch(line -> line.matches("ally-of/.*,1,1,0,0\\.00"))
                .anyMatch(line -> line.matches("backs/.*,0,0,0,"));
        assertThat(fired.messages()).contains("relation triple    P 0.000").contains("attribution        P 1.000");
    }

    @Test
    void saysThatThereAreNoAnnotationsToJudgeBy() {
        Path file = Desk.in(folder).write("wire.txt", TEXT);
        Path missing = folder.resolve("missing");

        Cli.Result refused = Cli.run("rules", file, "--gold", missing);

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.messages()).contains("there is no folder " + missing);
    }
}
