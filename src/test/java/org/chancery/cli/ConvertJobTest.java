package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertJobTest {
    @TempDir
    private Path folder;

    private Path documents;
    private Path out;

    @BeforeEach
    void writeDocuments() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        out = folder.resolve("out");
        Files.writeString(documents.resolve("a.txt"), "Norway is an ally of Malta. Its minister said so in Oslo.\n");
        Files.writeString(documents.resolve("b.txt"), "Malta denied that it had sold arms to Norway.\n");
    }

    private Cli.Result resume(Object... more) {
        Stream<Object> words = Stream.of("convert", documents, "--output", out, "--resume");
        return Cli.run(Stream.concat(words, Stream.of(more)).toArray());
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file :
                    found.filter(each -> each.toString().endsWith(".ttl")).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** The process waits in the middle for a document that never comes. */
    @Test
    void givesTheSameFilesAfterAKillAsWithoutOne() throws Exception {
        Path a = documents.resolve("a.txt");
        Path b = documents.resolve("b.txt");
        Path whole = folder.resolve("whole");
        Cli.run("convert", documents, "--output", whole);
        try (Program killed = Program.start(
                folder.resolve("messages"),
                "convert",
                a,
                "-",
                b,
                "--threads",
                "1",
                "--output",
                out,
                "--report",
                "/dev/stdout")) {
            killed.line("{");
        }
        assertThat(files(out)).containsOnlyKeys("a.txt.ttl");

        Cli.Result resumed = resume();

        assertThat(resumed.code()).isZero();
        assertThat(resumed.messages()).contains("1 finished before and left alone");
        assertThat(files(out)).isEqualTo(files(whole)).hasSize(2);
    }

    @Test
    void leavesAloneWhatIsFinishedAndConvertsWhatHasChanged() throws IOException {
        resume();
        Files.writeString(out.resolve("a.txt.ttl"), "left alone");
        Files.writeString(out.resolve("b.txt.ttl"), "replaced");
        Files.writeString(documents.resolve("b.txt.meta.json"), "{\"title\":\"A denial\"}");

        resume();

        assertThat(files(out).get("a.txt.ttl")).isEqualTo("left alone");
        assertThat(files(out).get("b.txt.ttl")).contains("A denial");
    }

    @Test
    void convertsAgainWhereAFileIsMissing() throws IOException {
        resume();
        Map<String, String> whole = files(out);
        Files.delete(out.resolve("a.txt.ttl"));

        resume();

        assertThat(files(out)).isEqualTo(whole);
    }

    @Test
    void convertsEverythingAnewUnlessToldToResume() throws IOException {
        resume();
        Map<String, String> whole = files(out);
        Files.writeString(out.resolve("a.txt.ttl"), "replaced");

        Cli.run("convert", documents, "--output", out);

        assertThat(files(out)).isEqualTo(whole);
    }

    @Test
    void isNotHarmedByALineThatAKillCutShort() throws IOException {
        resume();
        Path journal = out.resolve(JobFolder.JOURNAL);
        List<String> lines = Files.readAllLines(journal, StandardCharsets.ISO_8859_1);
        Files.writeString(journal, "\n{\"name\":\"M\u00e9", StandardCharsets.ISO_8859_1, StandardOpenOption.APPEND);

        Cli.Result resumed = resume();

        assertThat(resumed.code()).isZero();
        assertThat(resumed.messages()).contains("2 finished before");
        assertThat(Files.readAllLines(journal, StandardCharsets.ISO_8859_1)).startsWith(lines.toArray(String[]::new));
    }

    @Test
    void refusesOtherOptionsAndNamesEach() throws IOException {
        resume("--title", "A tie", "--limit", "5");
        String before = Files.readString(out.resolve(JobFolder.JOURNAL));

        Cli.Result refused = resume("--title", "A tie", "--limit", "8", "--format", "nquads");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.messages())
                .contains("--format was not given and is nquads; --limit was 5 and is 8; give")
                .doesNotContain("--title");
        assertThat(Files.readString(out.resolve(JobFolder.JOURNAL))).isEqualTo(before);
    }

    @Test
    void refusesOtherReferenceDataUnderTheSameName() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        resume("--gazetteer", own);
        Files.writeString(own.resolve("NOTE"), "other");

        assertThat(resume("--gazetteer", own).messages()).contains("reference data was ");
    }

    @Test
    void refusesASecondDocumentThatWouldTakeTheFileOfTheFirst() throws IOException {
        Path below = Files.createDirectory(documents.resolve("below"));
        Files.writeString(below.resolve("b.txt"), "Malta is no ally of Norway.\n");
        Files.copy(documents.resolve("a.txt"), below.resolve("a.txt"));

        Cli.Result converted = resume();

        assertThat(converted.code()).isEqualTo(1);
        assertThat(converted.messages().lines().filter(line -> line.startsWith("refused")))
                .singleElement()
                .asString()
                .contains("another document of the same name");
        assertThat(files(out)).hasSize(2);
    }
}
