package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreOpeningTest {
    @TempDir
    Path folder;

    @Test
    void saysThatThereIsNoStore() {
        assertThatThrownBy(() -> Store.open(folder.resolve("absent")))
                .isInstanceOf(StoreNotFoundException.class)
                .hasMessageContaining("absent")
                .hasMessageContaining("--data");
        assertThat(folder.resolve("absent")).doesNotExist();
    }

    @Test
    void doesNotMakeAStoreAmongOtherFiles() throws IOException {
        Files.writeString(folder.resolve("letters.txt"), "Dear all");
        assertThatThrownBy(() -> Store.openOrCreate(folder)).isInstanceOf(StoreNotFoundException.class);
        assertThat(folder).isDirectoryContaining("glob:**letters.txt");
        assertThat(Files.exists(folder.resolve("store.lock"))).isFalse();
    }

    @Test
    void refusesAStoreOfANewerFormat() throws IOException {
        Store.openOrCreate(folder).close();
        Files.writeString(folder.resolve("store.properties"), "format=2\n");
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreNotFoundException.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void saysThatAnUnreadableFormatIsDamage() throws IOException {
        Store.openOrCreate(folder).close();
        Files.write(folder.resolve("store.properties"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining("restore");
    }

    @Test
    void saysThatMissingTriplesAreDamage() {
        Store.openOrCreate(folder).close();
        StoreFolder.deleteTree(folder.resolve("tdb2"));
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining("backup");
    }

    @Test
    void saysThatFilesCutShortAreDamageAndNotAnotherProgram() throws IOException {
        Store.openOrCreate(folder).close();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("tdb2"))) {
            files = all.filter(file -> file.toString().matches(".*\\.(idn|dat|bpt|obj|data)"))
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            if (whole.length > 0) {
                Files.write(file, new byte[] {whole[0]});
                assertThatThrownBy(() -> Store.open(folder))
                        .as(file.toString())
                        .isInstanceOf(DamagedStoreException.class)
                        .hasMessageContaining("backup");
                Files.write(file, whole);
            }
        }
        Store.open(folder).close();
    }

    @Test
    void saysThatThisProcessHoldsTheStoreAlready() {
        try (Store store = Store.openOrCreate(folder)) {
            assertThatThrownBy(() -> Store.open(folder)).isInstanceOf(StoreInUseException.class);
            assertThat(store.replace(List.of(SyntheticDocuments.document(1)))).hasSize(1);
        }
        Store.open(folder).close();
    }

    @Test
    void completesACreationThatWasKilled() throws IOException {
        Files.createFile(folder.resolve("store.lock"));
        Files.createFile(folder.resolve("write-in-progress"));
        Store.openOrCreate(folder).close();
        try (Store store = Store.open(folder)) {
            assertThat(StoreCheck.of(store).isSound()).isTrue();
        }
    }

    @Test
    void deletesWhatAKilledCompactionLeft() throws IOException {
        Store.openOrCreate(folder).close();
        Path triples = folder.resolve("tdb2");
        Files.move(triples.resolve("Data-0001"), triples.resolve("Data-0002"));
        Files.createDirectories(triples.resolve("Data-0001"));
        Files.createDirectories(triples.resolve("Data-0003-tmp"));
        try (Store store = Store.open(folder)) {
            assertThat(store.notices()).hasSize(1);
            assertThat(triples.resolve("Data-0001")).doesNotExist();
            assertThat(triples.resolve("Data-0003-tmp")).doesNotExist();
            assertThat(StoreTest.content(store).isEmpty()).isFalse();
        }
    }

    @Test
    void namesFilesThatAreNoPartOfTheStore() throws IOException {
        try (Store store = Store.openOrCreate(folder)) {
            Files.writeString(folder.resolve("note.txt"), "a stranger");
            assertThat(StoreCheck.of(store).leftovers()).containsExactly("note.txt");
            assertThat(StoreCheck.of(store).isSound()).isTrue();
        }
    }
}
