package org.chancery.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.chancery.model.Metadata;
import org.chancery.model.Stated;
import org.junit.jupiter.api.Test;

/** A document and its side file may lie in any file system that opens files by their locations. */
class SourceTest {
    private static final String TEXT = "store://harbour/2019/tie.txt";
    private static final DocumentReader READER = DocumentReader.create();

    @Test
    void readsADocumentWithItsSideFile() {
        ReadDocument read = read(Map.of(
                TEXT, "Norway is an ally of Malta.\n", TEXT + ".meta.json", "{\"publisher\": \"The Harbour Post\"}"));

        assertThat(read.document().name()).isEqualTo("tie.txt");
        assertThat(read.document().metadata().publisher().map(Stated::value)).contains("The Harbour Post");
        assertThat(read.warnings()).singleElement().asString().startsWith(TEXT + ": no date");
    }

    @Test
    void readsADocumentWithoutSideFile() {
        ReadDocument read = read(Map.of(TEXT, "Norway is an ally of Malta.\n"));

        assertThat(read.document().metadata().publisher()).isEmpty();
    }

    @Test
    void refusesWhatDoesNotExistOrCannotBeRead() {
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(TEXT + ": there is no such file; check the name");
        assertThatThrownBy(() -> READER.read(source(SourceTest::fail), Metadata.none()))
                .hasMessageContaining("connection reset");
    }

    @Test
    void refusesADocumentWhoseSideFileCannotBeRead() {
        Source source =
                source(location -> location.equals(TEXT) ? bytes("Norway is an ally of Malta.\n") : fail(location));

        assertThatThrownBy(() -> READER.read(source, Metadata.none()))
                .hasMessageStartingWith(TEXT + ".meta.json: cannot be read (connection reset)");
    }

    private static ReadDocument read(Map<String, String> files) {
        return READER.read(source(location -> open(files, location)), Metadata.none());
    }

    private static Source source(Source.Files files) {
        return Source.of("tie.txt", TEXT, files);
    }

    private static InputStream open(Map<String, String> files, String location) throws IOException {
        if (!files.containsKey(location)) {
            throw new NoSuchFileException(location);
        }
        return bytes(files.get(location));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream fail(String location) throws IOException {
        throw new IOException("connection reset");
    }
}
