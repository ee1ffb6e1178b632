package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.cli.Cli.Result;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;

/** Each option of each command can be given. */
class OptionsTest {
    private static final Map<Class<?>, String> NUMBERS =
            Map.of(int.class, "1", Integer.class, "1", long.class, "1", double.class, "1");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> takesAValue() {
        return line().getSubcommands().values().stream()
                .distinct()
                .flatMap(command -> command.getCommandSpec().options().stream()
                        .filter(option -> option.arity().min() > 0)
                        .map(option -> DynamicTest.dynamicTest(
                                command.getCommandName() + " " + option.longestName(),
                                () -> give(command.getCommandName(), option))));
    }

    private static CommandLine line() {
        return Chancery.line(new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false));
    }

    /** What else the command needs may be missing. */
    private static void give(String command, OptionSpec option) {
        assertThat(catchThrowable(() -> line().parseArgs(command, option.longestName(), value(option))))
                .satisfiesAnyOf(nothing -> assertThat(nothing).isNull(), missing -> assertThat(missing)
                        .isInstanceOf(MissingParameterException.class));
    }

    private static String value(OptionSpec option) {
        Class<?> type = option.auxiliaryTypes()[0];
        if (option.completionCandidates() != null) {
            return option.completionCandidates().iterator().next();
        }
        return NUMBERS.getOrDefault(type, "http://localhost/name");
    }

    @Test
    void belongToCommandsThatAreCalledAsTheirClasses() {
        assertThat(line().getSubcommands()).hasSizeGreaterThan(15).allSatisfy((name, command) -> assertThat(
                        Chancery.name(command.getCommandSpec().userObject().getClass()))
                .isEqualTo(name));
    }

    @Test
    void severalAuthorsAndGazetteersAreTaken() {
        Desk desk = Desk.in(folder);
        Path document = desk.write("documents/lima.txt", "Peru backs Chile, the minister said in Lima on Monday.\n");
        Result result = Cli.run(
                "convert",
                document,
                "--author",
                "Ana Paz",
                "--author",
                "Bo Li",
                "--gazetteer",
                folder,
                "--gazetteer",
                folder);
        assertThat(result.code()).as(result.messages()).isZero();
        assertThat(result.out()).contains("Ana Paz", "Bo Li");
    }
}
