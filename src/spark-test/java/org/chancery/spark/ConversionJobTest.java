package org.chancery.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionJobTest {
    private static final String TIE = "Norway is an ally of Malta.\n";

    @TempDir
    private Path folder;

    private Desk desk;
    private Path output;

    @BeforeEach
    void layOut() throws IOException {
        desk = new Desk(folder);
        output = folder.resolve("output");
        desk.write("one/tie.txt", TIE.getBytes(UTF_8));
        desk.write("one/tie.txt.meta.json", "{\"publisher\": \"The Fjord Post\"}".getBytes(UTF_8));
        desk.write("two/other.txt", "Peru is an ally of Chile.\n".getBytes(UTF_8));
    }

    @Test
    void refusesAnOutputThatExists() throws IOException {
        Files.createDirectories(output);

        Desk.Result result = Desk.job(desk.documents(), output);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.messages()).contains("chancery: " + output + ": exists already; name a new folder");
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void refusesAnInputWithoutDocuments() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Files.writeString(empty.resolve("table.xyz"), "1");

        Desk.Result result = Desk.job(empty, output);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.messages()).contains("chancery: " + empty + ": there is no document", "1 other");
        assertThat(output).doesNotExist();
    }

    @Test
    void refusesAnInputThatDoesNotExist() {
        Desk.Result result = Desk.job(folder.resolve("nowhere"), output);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.messages()).contains("nowhere: there is no such file or folder; check the address");
        assertThat(output).doesNotExist();
    }

    @Test
    void refusesAddressesThatNoFileSystemKnows() {
        assertThat(Desk.job("pigeon://loft/letters", output).messages()).contains("pigeon");
        assertThat(Desk.job("", output).messages()).contains("'' is no address");
        assertThat(output).doesNotExist();
    }

    @Test
    void saysWhyTheOutputCannotBeWritten() {
        Desk.Result result = Desk.job(desk.documents(), desk.documents().resolve("one/tie.txt/output"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.messages()).contains("tie.txt").doesNotContain("a fault of this program");
    }

    @Test
    void wantsAnInputAndAnOutput() {
        Desk.Result result = Desk.job(desk.documents());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.messages()).contains("OUTPUT", "See 'conversion-job --help'");
    }

    @Test
    void refusesReferenceDataThatIsNotThereBeforeItBegins() {
        Desk.Result result = Desk.job(desk.documents(), output, "--gazetteer", folder.resolve("names"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.messages()).contains("names is no folder");
        assertThat(output).doesNotExist();
    }

    @Test
    void readsByTheReferenceDataOfTheUser() throws IOException {
        Path names = Files.createDirectories(folder.resolve("names"));
        Files.writeString(
                names.resolve("states.tsv"),
                "id\tname\twikidata\tiso2\tcapital\tseats\tdemonyms\taliases\nthule\tThule\t\t\t\t\t\t\n");
        desk.write("one/tie.txt", "Thule is an ally of Malta.\n".getBytes(UTF_8));

        Desk.job(desk.documents().resolve("one"), output, "--gazetteer", names);

        assertThat(quads()).anyMatch(quad -> quad.contains("/thule> "));
    }

    @Test
    void takesAPatternAndNamesThatLookLikeOne() throws IOException {
        desk.write("two/[1] {a}.txt", TIE.getBytes(UTF_8));
        Path strange = folder.resolve("output [2]");

        assertThat(Desk.job(desk.documents().resolve("t*"), output).messages()).contains("2 read;");
        assertThat(Desk.job(desk.documents().resolve("two/[1] {a}.txt"), strange)
                        .messages())
                .contains("1 read;");
    }

    @Test
    void looksIntoAHiddenFolderThatIsNamed() throws IOException {
        desk.write(".drafts/tie.txt", TIE.getBytes(UTF_8));

        assertThat(Desk.job(desk.documents().resolve(".drafts"), output).messages())
                .contains("1 read;");
    }

    @Test
    void readsFromAndWritesToOtherFileSystems() throws IOException {
        System.setProperty("spark.hadoop.fs.desk.impl", OtherFileSystem.class.getName());
        try {
            Desk.Result result = Desk.job("desk:" + desk.documents(), "desk:" + output, "--parts", "1");

            assertThat(result.code()).isZero();
        } finally {
            System.clearProperty("spark.hadoop.fs.desk.impl");
        }
        assertThat(Desk.lines(output.resolve("report")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"file\":\"desk:" + desk.documents()) && line.contains("\"read\""));
        assertThat(quads()).anyMatch(quad -> quad.contains("The Fjord Post"));
    }

    @Test
    void packsItsOutputWhereHadoopIsToldSo() throws IOException {
        System.setProperty("spark.hadoop.mapreduce.output.fileoutputformat.compress", "true");
        try {
            assertThat(Desk.job(desk.documents(), output, "--parts", "1").messages())
                    .contains("2 read;");
        } finally {
            System.clearProperty("spark.hadoop.mapreduce.output.fileoutputformat.compress");
        }

        assertThat(output.resolve("nquads/part-r-00000.nq.gz")).isNotEmptyFile();
    }

    @Test
    void refusesTheDocumentThatTakesTooLongAndNoOther() throws IOException {
        desk.write(
                "two/long.txt",
                ("The envoy of Peru met the president of Chile, who denied it. ".repeat(20) + "\n\n")
                        .repeat(250)
                        .getBytes(UTF_8));

        Desk.Result result = Desk.job(desk.documents(), output, "--document-time", "1");

        assertThat(result.messages()).contains("1 refused, 2 read;");
        assertThat(Desk.lines(output.resolve("report")))
                .anyMatch(line -> line.contains("long.txt: was not read within 1 seconds"));
    }

    @Test
    void appliesTheOptionsOfConvert() throws IOException {
        desk.write("two/large.txt", TIE.repeat(60_000).getBytes(UTF_8));

        Desk.job(desk.documents(), output, "--limit", "1", "--publisher", "The Gulf Post");

        assertThat(Desk.lines(output.resolve("report")))
                .anyMatch(line -> line.contains("large.txt: is larger than 1048576 bytes"));
        assertThat(quads()).anyMatch(quad -> quad.contains("The Gulf Post")).noneMatch(quad -> quad.contains("Fjord"));
    }

    private List<String> quads() throws IOException {
        return Desk.lines(output.resolve("nquads"));
    }
}
