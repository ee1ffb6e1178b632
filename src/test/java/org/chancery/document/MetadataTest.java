package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Basis;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;
import org.chancery.model.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataTest {
    @TempDir
    private Path folder;

    @Test
    void infersTheDayFromTheDatelineAndTheYearOfTheSideFile() {
        Metadata wire = Readings.resource("wire.txt").document().metadata();
        assertThat(wire.date()).contains(new Stated<>(PartialDate.parse("2015-03-03"), Basis.INFERRED));
    }

    @Test
    void trustsTheSideFileMoreThanTheDateline() {
        Metadata wire = Readings.resource("wire.txt").document().metadata();
        assertThat(wire.publisher()).contains(new Stated<>("Fjord News Service", Basis.GIVEN));
        assertThat(wire.title())
                .contains(new Stated<>("Fisheries Talks Stall as Norway Waits for Iceland", Basis.STATED));
    }

    @Test
    void takesTheReportersFromTheLineOfContact() {
        Metadata wire = Readings.resource("wire.txt").document().metadata();
        assertThat(wire.authors()).contains(new Stated<>(List.of("Jon Berg", "Una Holm"), Basis.STATED));
    }

    @Test
    void readsPublisherAndDateFromAFullDateline() {
        Metadata wire = Readings.plain("A Title\n\nOSLO, Norway, March 3, 2015 (Fjord News) — The fish swim.\n")
                .metadata();
        assertThat(wire.publisher()).contains(new Stated<>("Fjord News", Basis.STATED));
        assertThat(wire.date()).contains(new Stated<>(PartialDate.parse("2015-03-03"), Basis.STATED));
    }

    @Test
    void givesNoDateForADatelineWithoutAYear() {
        ReadDocument read = Readings.bytes(
                "a.txt", "A Title\n\nOSLO, March 3 (Fjord News) — The fish swim.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read.document().metadata().date()).isEmpty();
        assertThat(read.warnings()).singleElement().asString().startsWith("a.txt: no date of publication is known");
    }

    @Test
    void readsDatesOfSeveralForms() {
        for (String line :
                List.of("Published: Tuesday, March 3, 2015", "3 March 2015", "2015-03-03", "Mar. 3, 2015 10:42")) {
            assertThat(Readings.plain("A Title\n\n" + line + "\n\nThe fish swim.\n")
                            .metadata()
                            .date())
                    .as(line)
                    .contains(new Stated<>(PartialDate.parse("2015-03-03"), Basis.STATED));
        }
    }

    @Test
    void trustsOptionsMost() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "---\ntitle: Front\nauthor: A B\n---\nWords.\n");
        Files.writeString(folder.resolve("a.md.meta.json"), "{\"title\": \"Side\", \"date\": \"2015-03\"}");
        Metadata options = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Stated<>(PartialDate.of(2014), Basis.GIVEN)),
                Optional.empty(),
                Optional.empty());
        Metadata read = DocumentReader.create()
                .read(Source.of(file), options)
                .document()
                .metadata();
        assertThat(read.date()).contains(new Stated<>(PartialDate.of(2014), Basis.GIVEN));
        assertThat(read.title()).contains(new Stated<>("Side", Basis.GIVEN));
        assertThat(read.authors()).contains(new Stated<>(List.of("A B"), Basis.STATED));
    }

    @Test
    void readsAllFactsOfASideFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Words.\n");
        Files.writeString(folder.resolve("a.txt.meta.json"), """
                {"title": "T", "author": ["A B", "C D"], "publisher": "P", "date": "2015-03-03",
                 "url": "https://fjord-news.example/t", "language": "nb-NO"}""");
        Metadata read = DocumentReader.create()
                .keepingOtherLanguages()
                .read(Source.of(file), Metadata.none())
                .document()
                .metadata();
        assertThat(read.authors()).contains(new Stated<>(List.of("A B", "C D"), Basis.GIVEN));
        assertThat(read.url()).contains(new Stated<>("https://fjord-news.example/t", Basis.GIVEN));
        assertThat(read.language()).contains(new Stated<>("nb-NO", Basis.GIVEN));
    }
}
