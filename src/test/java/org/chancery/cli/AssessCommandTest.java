package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the claims of a store stand to one another, under one policy or another. */
class AssessCommandTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void ingest() {
        desk = Desk.in(folder);
        desk.ingest();
    }

    private Cli.Result assess(Object... options) {
        return Cli.run(Stream.concat(Stream.of("assess", "--data", desk.data()), Stream.of(options))
                .toArray());
    }

    @Test
    void countsPropositionsByHowTheyStand() {
        Cli.Result result = assess();

        assertThat(result.code()).isZero();
        assertThat(result.messages()).startsWith("policy: default. ");
        assertThat(result.out()).contains("what,kind,number", "propositions,contested,1");
    }

    @Test
    void keepsAnotherPolicyAsTheStoresOwn() {
        assertThat(assess("--policy", "lenient").code()).isZero();
        assertThat(assess().messages()).startsWith("policy: lenient. ");
    }

    @Test
    void holdsOnePolicyBesideTheOtherUntilItIsDropped() {
        assertThat(assess("--also", "strict").messages())
                .contains("also in the graph https://w3id.org/chancery/policy/strict: strict. ");
        assertThat(Cli.run("check", "--data", desk.data()).code()).isZero();
        assertThat(assess("--drop", "strict").messages()).doesNotContain("strict");
    }

    @Test
    void refusesAWrongPolicyAndChangesNothing() {
        desk.write("mine.yaml", "name: mine\nlabel: Mine\nminimumSources: many\n");

        Cli.Result result = assess("--policy", desk.path("mine.yaml"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.messages()).contains("mine.yaml:3: minimumSources: expected a number from 1");
        assertThat(assess().messages()).startsWith("policy: default. ");
    }

    @Test
    void takesOneOptionAtATime() {
        assertThat(assess("--also", "strict", "--drop", "strict").code()).isEqualTo(2);
    }
}
