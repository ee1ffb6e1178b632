package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "convert",
                "ingest",
                "remove",
                "serve",
                "query",
                "export",
                "stats",
                "compare-runs",
                "check",
                "annotations"
            })
    void everyCommandExplainsItself(String command) {
        Cli.Result asked = Cli.run(command, "--help");

        assertThat(asked.code()).isZero();
        assertThat(asked.messages()).isEmpty();
        assertThat(asked.out()).startsWith("Usage: chancery " + command);
        assertThat(Cli.run("help", command)).isEqualTo(asked);
        assertThat(Cli.run("--help").out()).contains("\n  " + command + " ");
    }

    @Test
    void tellsTheExitCodes() {
        assertThat(Cli.run("--help").out()).contains("Exit codes: 0 done, 1 a problem with the data, 2 wrong usage.");
    }

    @Test
    void tellsTheVersion() {
        Cli.Result asked = Cli.run("--version");

        assertThat(asked.code()).isZero();
        assertThat(asked.out()).matches("chancery \\d+\\.\\d+\\.\\d+\\S*\\R");
    }
}
