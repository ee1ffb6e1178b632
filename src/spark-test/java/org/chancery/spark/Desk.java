package org.chancery.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.cli.CommandRunner;
import org.chancery.cli.Streams;
import org.chancery.document.packed.SampleDocx;
import org.chancery.document.packed.SamplePdf;

/** A folder of documents, good and bad, and the two programs that convert them. */
record Desk(Path folder) {
    private static final JsonMapper JSON = new JsonMapper();

    /** What a program left. */
    record Result(int code, String messages) {}

    Path documents() {
        return folder.resolve("documents");
    }

    /** Writes generated reports, the sample documents of the project, packed files, and some of which nothing can be made. */
    void fill(int reports) throws IOException {
        new Reports(20191107).write(reports, documents());
        copySamples(
                Path.of("data/documents"), Files.createDirectories(documents().resolve("samples")));
        write("packed/report.pdf", SamplePdf.report());
        write("packed/report.docx", SampleDocx.report());
        write("bad/empty.txt", new byte[0]);
        write("bad/blank.md", " \n\n".getBytes(UTF_8));
        write("bad/binary.txt", new byte[] {0, 1, 2, 3, 0, 5, 6, 7, 0, 127});
        write("bad/broken.pdf", "%PDF-1.7\nnothing of the kind".getBytes(ISO_8859_1));
        write(
                "bad/french.txt",
                ("Le ministre des affaires étrangères a déclaré mardi que son pays ne reconnaîtrait pas le blocus. Les "
                                + "négociations reprendront à Genève la semaine prochaine, selon des sources diplomatiques.\n")
                        .getBytes(UTF_8));
        write("bad/side.txt", "Norway is an ally of Malta.\n".getBytes(UTF_8));
        write("bad/side.txt.meta.json", "{\"date\": \"soon\"}".getBytes(UTF_8));
        write("README.md", "About these files.\n".getBytes(UTF_8));
        write(".hidden.txt", "Peru backs Chile.\n".getBytes(UTF_8));
        write("notes.xyz", "Peru backs Chile.\n".getBytes(UTF_8));
    }

    private static void copySamples(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    void write(String name, byte[] content) throws IOException {
        Path file = documents().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** Runs the job in this process, with two threads as the build sets it. */
    static Result job(Object... words) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(messages, true, UTF_8),
                false,
                false);
        int code = CommandRunner.run(
                new ConversionJob(),
                streams,
                Stream.of(words).map(Object::toString).toArray(String[]::new));
        return new Result(code, messages.toString(UTF_8));
    }

    /** Runs {@code convert} in a process of its own, as the launcher does, and returns its exit code. */
    int convert(Object... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.chancery.cli.Main",
                "convert",
                "--format=nquads",
                "--threads=2",
                "--report=" + folder.resolve("local.jsonl")));
        Stream.of(words).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("local.nq").toFile())
                .redirectError(folder.resolve("local.txt").toFile())
                .start()
                .waitFor();
    }

    /** Returns the lines of all files of the folder, sorted. */
    static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines.stream().sorted().toList();
    }

    /** Returns the lines without the time that the work took, which no two runs share. */
    static List<String> timeless(List<String> report) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : report) {
            JsonNode node = JSON.readTree(line);
            ((ObjectNode) node).remove("seconds");
            lines.add(node.toString());
        }
        return lines.stream().sorted().toList();
    }
}
