package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.AbstractThrowableAssert;
import org.chancery.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableDocumentTest {
    @TempDir
    private Path folder;

    @Test
    void failsOnAMissingFile() {
        assertFailure(folder.resolve("none.txt")).hasMessageContaining("no such file");
    }

    @Test
    void failsOnAFileWithoutPermission() throws IOException {
        Path file = write("locked.txt", "Words.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        assertFailure(file).hasMessageContaining("permissions");
    }

    @Test
    void failsOnAnEmptyFile() throws IOException {
        assertFailure(write("empty.txt", "")).hasMessageContaining("is empty");
    }

    @Test
    void failsOnAFileOfWhiteSpace() throws IOException {
        assertFailure(write("blank.txt", " \n\t\u00A0\n")).hasMessageContaining("has no words");
    }

    @Test
    void failsOnAPageWithoutReadableText() throws IOException {
        assertFailure(write("blank.html", "<html><script>let words = 1;</script></html>"))
                .hasMessageContaining("has no words");
    }

    @Test
    void namesTheFirstNulOfABinaryFile() throws IOException {
        assertFailure(write("picture.txt", "PNG\0\1\2")).hasMessageContaining("is binary (NUL at byte 3)");
    }

    @Test
    void failsOnControlCharacters() throws IOException {
        assertFailure(write("control.txt", "Wor\1\2\3ds")).hasMessageContaining("control character at character 3");
    }

    @Test
    void acceptsAFormFeedBetweenPages() throws IOException {
        Path file = write("scan.txt", "The first page.\n\fThe second page.\n");
        assertThat(read(file).document().text().value()).contains("\f");
    }

    @Test
    void namesByteAndLineOfADamagedUtf8File() throws IOException {
        byte[] bytes = "Tromsø.\nMålselv.\nVadsø?\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xC3;
        assertFailure(Files.write(folder.resolve("damaged.txt"), bytes))
                .hasMessageContaining("not valid UTF-8 (byte 25, line 3)")
                .hasMessageContaining("save it as UTF-8");
    }

    @Test
    void failsOnATruncatedUtf16File() throws IOException {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
        assertFailure(Files.write(folder.resolve("wide.txt"), bytes)).hasMessageContaining("UTF-16LE");
    }

    @Test
    void failsOnMarksThatNestWithoutEnd() throws IOException {
        assertFailure(write("deep.md", ">".repeat(20_000) + " The fish swim.")).hasMessageContaining("too deeply");
    }

    @Test
    void failsOnAFileAboveTheLimit() throws IOException {
        Path file = write("large.txt", "The fish swim.");
        assertThatThrownBy(() -> DocumentReader.withLimit(13).read(Source.of(file), Metadata.none()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("larger than 13 bytes");
        assertThat(DocumentReader.withLimit(14)
                        .read(Source.of(file), Metadata.none())
                        .document()
                        .blocks())
                .hasSize(1);
    }

    @Test
    void namesThePlaceWhereASideFileIsNoJson() throws IOException {
        assertSideFailure("{\"title\": \"T\",\n  \"date\": 2015-03}").hasMessageContaining("line 2, column");
    }

    @Test
    void failsOnAnUnknownKey() throws IOException {
        assertSideFailure("{\n \"auther\": \"A B\"}")
                .hasMessageContaining("line 2, column")
                .hasMessageContaining("unknown key \"auther\"; the keys are title, author");
    }

    @Test
    void failsOnAWrongType() throws IOException {
        assertSideFailure("{\"title\": 7}").hasMessageContaining("\"title\" must be a text");
        assertSideFailure("{\"author\": [\"A\", null]}").hasMessageContaining("or a list of texts");
        assertSideFailure("[]").hasMessageContaining("an object");
        assertSideFailure("").hasMessageContaining("is empty");
        assertSideFailure("{} {}").hasMessageContaining("nothing may follow");
    }

    @Test
    void failsOnAKeyThatStandsTwice() throws IOException {
        assertSideFailure("{\"title\": \"A\", \"title\": \"B\"}").hasMessageContaining("Duplicate");
    }

    @Test
    void failsOnABadDate() throws IOException {
        assertSideFailure("{\"date\": \"7 February 2012\"}").hasMessageContaining("2012-02-07, 2012-02 or 2012");
        assertSideFailure("{\"date\": \"2015-02-30\"}").hasMessageContaining("\"2015-02-30\"");
    }

    @Test
    void failsOnEmptyFacts() throws IOException {
        assertSideFailure("{\"title\": \" \"}").hasMessageContaining("is empty");
        assertSideFailure("{\"author\": []}").hasMessageContaining("is empty");
        assertSideFailure("{\"language\": \"Norwegian bokmål\"}").hasMessageContaining("tag such as en");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertSideFailure(String json) throws IOException {
        Path file = write("a.txt", "The fish swim.");
        Path side = write("a.txt.meta.json", json);
        return assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith(side + ": ");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertFailure(Path file) {
        return assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith(file + ": ");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static ReadDocument read(Path file) {
        return DocumentReader.create().read(Source.of(file), Metadata.none());
    }
}
