package org.chancery.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.annotation.AnnotationReader;
import org.chancery.annotation.MalformedAnnotationException;
import org.chancery.document.DocumentReader;
import org.chancery.document.Source;
import org.chancery.document.SourceFormat;
import org.chancery.document.UnreadableDocumentException;
import org.chancery.document.packed.PackedTarget;
import org.chancery.document.packed.SampleDocx;
import org.chancery.document.packed.SamplePdf;
import org.chancery.model.ChanceryException;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Promise({17, 18})
class IntakeFuzzTest {
    private static final Path SAMPLES = Path.of("data/documents");

    private final DocumentReader reader = DocumentReader.create().keepingOtherLanguages();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"text, a.txt, .txt", "Markdown, a.md, .md", "HTML, a.html, .html"})
    void readsOrRefusesMutatedDocuments(String what, String name, String ending) {
        Mutator mutator = new Mutator(name.hashCode());
        List<byte[]> seeds = samples(ending);

        Fuzz.run(
                what,
                Effort.of(100, 6_000),
                () -> mutator.mutate(seeds),
                bytes -> check(read(name, bytes)),
                UnreadableDocumentException.class);
    }

    @Test
    void readsOrRefusesMutatedFrontMatter() {
        Mutator mutator = new Mutator(5);
        List<String> seeds = List.of(
                "title: A tie\nauthor: [Ada Berg, Max Ott]\ndate: 2021-05-04\n",
                "title: &a {name: x}\nauthor: *a\nlang: en\ntags: [a, b]\nurl: http://a.example/b\n",
                "? [a]\n: !!float 1e5\ndate: 2021-05-04T10:00:00Z\ntext: |\n  long\n");

        Fuzz.run(
                "front matter",
                Effort.of(100, 8_000),
                () -> ("---\n" + mutator.mutateText(seeds) + "\n---\nNorway backs Malta.\n").getBytes(UTF_8),
                bytes -> check(read("a.md", bytes)),
                UnreadableDocumentException.class);
    }

    @Test
    void readsOrRefusesMutatedSideFiles() throws IOException {
        Mutator mutator = new Mutator(6);
        Path document = Files.writeString(folder.resolve("a.txt"), "Norway backs Malta.");
        Path side = folder.resolve("a.txt.meta.json");
        List<byte[]> seeds = List.of(
                "{\"title\":\"A tie\",\"author\":[\"Ada Berg\",\"Max Ott\"],\"date\":\"2021-05-04\",\"language\":\"en-GB\"}"
                        .getBytes(UTF_8),
                "{\"publisher\":\"The \\u0041\",\"url\":\"http://a.example/b\",\"date\":\"2021\"}".getBytes(UTF_8));

        Fuzz.run(
                "side files",
                Effort.of(100, 8_000),
                () -> written(side, mutator.mutate(seeds)),
                path -> check(reader.read(Source.of(document), Metadata.none()).document()),
                UnreadableDocumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"PDF", "DOCX"})
    void readsOrRefusesMutatedPackedFiles(String packing) {
        Mutator mutator = new Mutator(packing.hashCode());
        List<byte[]> seeds = List.of(packing.equals("PDF") ? SamplePdf.report() : SampleDocx.report());

        Fuzz.run(
                packing + " in this process",
                Effort.of(40, 3_000),
                () -> mutator.mutate(seeds),
                bytes -> PackedTarget.extract(packing, bytes),
                ChanceryException.class);
    }

    @Test
    void readsOrRefusesMutatedAnnotations() {
        Mutator mutator = new Mutator(8);
        Document document = read("a.txt", "Norway is an ally of Malta, and 12 ships came in 2020.".getBytes(UTF_8));
        List<String> seeds = List.of("""
                {"kind":"actor","id":"n","name":"Norway","type":"State","aliases":["Norway"]}
                {"kind":"actor","id":"m","name":"Malta","type":"State","aliases":["Malta"]}
                {"kind":"relation","subject":"n","relation":"allyOf","object":"m","polarity":"asserted","certainty":"certain","holder":"author","amount":"USD 5e6","time":"2020","quote":"Norway is an ally of Malta","start":0,"end":26}
                """, """
                {"kind":"actor","id":"n","name":"Norway","type":"State","aliases":["Norway"]}
                {"kind":"event","type":"ASSAULT","agents":["n"],"patients":[],"date":"2020-05/2020-06","counts":{"killed":12},"holder":"n","via":[],"quote":"12 ships came","start":32,"end":45}
                {"kind":"attribution","source":"n","source_text":"Norway","cue":"is","content":"an ally","start":10,"end":17,"mode":"DIRECT"}
                """);

        Fuzz.run(
                "annotations",
                Effort.of(200, 12_000),
                () -> mutator.mutateText(seeds),
                lines -> AnnotationReader.read(document, "a.jsonl", lines, "Ada Berg"),
                MalformedAnnotationException.class);
    }

    private Document read(String name, byte[] bytes) {
        Source source = new Source(
                name, name, SourceFormat.ofName(name), () -> new ByteArrayInputStream(bytes), Optional.empty());
        return reader.read(source, Metadata.none()).document();
    }

    private static void check(Document document) {
        int end = 0;
        for (var block : document.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
            assertThat(document.slice(block.span())).isNotEmpty();
        }
    }

    private static Path written(Path path, byte[] bytes) {
        try {
            return Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> samples(String ending) {
        List<byte[]> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.toString().endsWith(ending)) {
                    samples.add(Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (samples.isEmpty()) {
            samples.add(
                    "<html><head><title>A</title><meta name=author content=B></head><body><article><h1>A</h1><p>Norway</p></article></body></html>"
                            .getBytes(UTF_8));
        }
        return samples;
    }
}
