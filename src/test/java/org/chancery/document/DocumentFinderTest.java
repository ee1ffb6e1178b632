package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Metadata;
import org.chancery.testing.FoundSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFinderTest {
    @TempDir
    private Path folder;

    @Test
    void findsDocumentsBelowAFolderInTheOrderOfTheirPaths() throws IOException {
        write("b.txt", "a.md", "sub/c.markdown", "sub/d.HTML", "z.htm", "sub/e.xhtml");
        assertThat(find(folder.toString()).sources())
                .extracting(Source::name)
                .containsExactly("a.md", "b.txt", "c.markdown", "d.HTML", "e.xhtml", "z.htm");
    }

    @Test
    void saysWhatItLeavesOutAndWhy() throws IOException {
        write("a.txt", "a.txt.meta.json", "README.md", "readme.txt", ".secret.txt", ".git/b.txt", "picture.png");
        FoundSources found = find(folder.toString());
        assertThat(found.sources()).extracting(Source::name).containsExactly("a.txt");
        assertThat(found.leftOut())
                .extracting(left -> left.path().getFileName() + " " + left.reason())
                .containsExactly(
                        ".git is hidden",
                        ".secret.txt is hidden",
                        "README.md is a note about the folder",
                        "a.txt.meta.json is a side file, read together with its document",
                        "picture.png has an ending other than .txt, .md, .markdown, .html, .htm, .xhtml, .pdf, .docx",
                        "readme.txt is a note about the folder");
        assertThat(found.failures()).isEmpty();
    }

    @Test
    void failsOnANamedFileOfUnknownKindAndOnAMissingOneAndGoesOn() throws IOException {
        write("a.txt", "picture.png");
        FoundSources found = find(path("picture.png"), path("none.txt"), path("a.txt"));
        assertThat(found.failures())
                .extracting(Throwable::getMessage)
                .satisfiesExactly(
                        unknown -> assertThat(unknown)
                                .startsWith(path("picture.png"))
                                .contains("unknown kind"),
                        missing ->
                                assertThat(missing).startsWith(path("none.txt")).contains("no such file"));
        assertThat(found.sources()).hasSize(1);
    }

    @Test
    void readsANamedReadmeAndPassesOverANamedSideFile() throws IOException {
        write("README.md", "a.txt.meta.json");
        FoundSources found = find(path("README.md"), path("a.txt.meta.json"));
        assertThat(found.sources()).extracting(Source::name).containsExactly("README.md");
        assertThat(found.leftOut()).hasSize(1);
    }

    @Test
    void findsAFileOnceHoweverOftenItIsNamed() throws IOException {
        write("a.txt");
        assertThat(find(path("a.txt"), folder.toString(), path("../" + folder.getFileName() + "/a.txt"))
                        .sources())
                .hasSize(1);
    }

    @Test
    void findsAFileBelowAFolderThatWasNamedBeforeUnlessItWasPassedOverThere() throws IOException {
        write("a.txt", "sub/b.txt", "sub/README.md", ".git/c.txt");
        assertThat(find(
                                folder.toString(),
                                path("sub"),
                                path("sub/README.md"),
                                path(".git"),
                                path(".git/c.txt"),
                                folder + "/.")
                        .sources())
                .extracting(Source::name)
                .containsExactly("a.txt", "b.txt", "README.md", "c.txt");
    }

    @Test
    void readsStandardInputAndTellsHtmlByItsFirstTag() {
        assertThat(readInput("The fish swim.")).isEqualTo("The fish swim.");
        assertThat(readInput("<!DOCTYPE html><p>The fish swim.")).isEqualTo("The fish swim.");
    }

    private static String readInput(String content) {
        InputStream input = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        Source source = FoundSources.of(List.of("-"), input).sources().get(0);
        return DocumentReader.create()
                .read(source, Metadata.none())
                .document()
                .text()
                .value();
    }

    private static FoundSources find(String... arguments) {
        return FoundSources.of(arguments);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String... names) throws IOException {
        for (Path file : Stream.of(names).map(folder::resolve).toList()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "The fish swim.");
        }
    }
}
