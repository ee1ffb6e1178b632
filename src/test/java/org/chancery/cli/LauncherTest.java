package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, as bash runs it, in a project that is built and of which an archive lies there or cannot be made. */
class LauncherTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    private Path home;

    @BeforeEach
    void copyTheProject() throws IOException {
        Files.copy(HOME.resolve("chancery"), home.resolve("chancery"));
        Files.createDirectories(home.resolve("src/main"));
        for (String folder : List.of("ontology", "queries", "data")) {
            Files.createDirectory(home.resolve(folder));
        }
        Files.createFile(home.resolve("pom.xml"));
        Path target = Files.createDirectory(home.resolve("target"));
        Files.createSymbolicLink(target.resolve("classes"), HOME.resolve("target/classes"));
        Files.writeString(target.resolve("class-path.txt"), System.getProperty("java.class.path"));
        Files.createFile(target.resolve("chancery.built"));
    }

    @AfterEach
    void removeTheLink() throws IOException {
        Files.delete(home.resolve("target/classes"));
    }

    private record Ended(int code, String out, String messages) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        Path messages = home.resolve("messages");
        List<String> command = Stream.concat(
                        Stream.of("bash", home.resolve("chancery").toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(messages.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(messages));
    }

    /** Lets the launcher believe that somebody else is making the archive. */
    private Path busy() throws IOException {
        return Files.createDirectories(home.resolve("target/start-up/work"));
    }

    @Test
    void answersWhileAnArchiveIsBeingMade() throws Exception {
        Path work = busy();

        Ended ended = run("--version");

        assertThat(ended).isEqualTo(new Ended(0, ended.out(), ""));
        assertThat(ended.out()).startsWith("chancery");
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void keepsSilentAboutAnArchiveThatDoesNotFit() throws Exception {
        busy();
        Ended plain = run("--version");
        Path archives = home.resolve("target/start-up");
        Files.writeString(archives.resolve("chancery.jar"), "no jar");
        Files.writeString(archives.resolve("java-" + System.getProperty("java.version")), "no archive");

        Ended ended = run("--version");

        assertThat(ended).isEqualTo(plain);
    }

    @Test
    void worksInAFolderWhereNothingCanBeWritten() throws Exception {
        Files.writeString(home.resolve("target/start-up"), "no folder");

        Ended ended = run("--version");

        assertThat(ended.code()).isZero();
        assertThat(ended.messages()).isEmpty();
    }
}
