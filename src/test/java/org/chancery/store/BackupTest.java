package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.assess.PolicyFile;
import org.chancery.model.ChanceryException;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.store.backup.BackupException;
import org.chancery.store.backup.BackupFile;
import org.chancery.store.backup.BackupReader;
import org.chancery.store.backup.BackupWriter;
import org.chancery.store.backup.Manifest;
import org.chancery.store.backup.Restoration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(6)
final class BackupTest {
    @TempDir
    Path folder;

    @Test
    void restoresEveryTripleOfEveryGraphAndWhatIsDerived() {
        Path file = folder.resolve("store.zip");
        try (Store store = Store.openOrCreate(folder.resolve("data"))) {
            store.replace(List.of(SyntheticDocuments.document(1), withOddValues(), SyntheticDocuments.document(3)));
            store.assessments().rebuild(PolicyFile.find("strict"));
            store.assessments().addBeside(PolicyFile.find("lenient"));
            Manifest manifest = backUp(store, file);
            assertThat(manifest.documents()).isEqualTo(3);
            restore(file, folder.resolve("copy"));
            try (Store copy = Store.open(folder.resolve("copy"))) {
                assertThat(quads(copy)).isEqualTo(quads(store)).hasSize((int) manifest.triples());
                assertThat(copy.assessments().policy())
                        .isEqualTo(store.assessments().policy());
                assertThat(copy.assessments().others())
                        .isEqualTo(store.assessments().others());
                assertThat(prefixes(copy)).isEqualTo(prefixes(store)).isNotEmpty();
                assertThat(copy.ontology()).isEqualTo(store.ontology());
                assertThat(StoreCheck.of(copy).isSound()).isTrue();
                assertThat(copy.replace(List.of(SyntheticDocuments.document(3))))
                        .allMatch(result -> result.outcome() == DocumentResult.Outcome.UNCHANGED);
            }
        }
    }

    /** Whatever a format could lose: marks of languages and directions, quotes, ends of lines, letters beyond 16 bits. */
    private static DocumentGraph withOddValues() {
        DocumentGraph document = SyntheticDocuments.document(2);
        Node node = NodeFactory.createURI(document.documentIri());
        List.of(
                        NodeFactory.createLiteralLang("فَيْصَل \u202Eبن\u202C", "ar-Latn-x-Test"),
                        NodeFactory.createLiteralString("line\nline\r\n\ttab \"quoted\" \\u0041 \u0001 \uD83D\uDD4A"),
                        NodeFactory.createLiteralString(""),
                        NodeFactory.createLiteralString("x".repeat(100_000)),
                        NodeFactory.createLiteralDT("007.50", XSDDatatype.XSDdecimal),
                        NodeFactory.createLiteralDT("no number", XSDDatatype.XSDinteger),
                        NodeFactory.createLiteralDT("2020-02-30", XSDDatatype.XSDdate),
                        NodeFactory.createURI("https://example.org/ä?q=a%20b&c=<>".replaceAll("[<>]", "")))
                .forEach(value -> document.triples().add(node, RDFS.comment.asNode(), value));
        return document;
    }

    @Test
    void isOneCommitWholeWhileAWriterGoesOn() throws InterruptedException {
        int backups = Effort.of(2, 20);
        AtomicBoolean done = new AtomicBoolean();
        try (Store store = Store.openOrCreate(folder.resolve("data"))) {
            store.replace(pair(1));
            Thread writer = new Thread(() -> {
                for (int version = 2; !done.get(); version++) {
                    store.replace(pair(version));
                }
            });
            writer.start();
            for (int round = 0; round < backups; round++) {
                Path file = folder.resolve(round + ".zip");
                backUp(store, file);
                restore(file, folder.resolve("copy" + round));
                assertOneCommit(folder.resolve("copy" + round));
            }
            done.set(true);
            writer.join();
        }
        Figure.note(6, "backups restored while a writer went on", backups, 0, "each one commit, whole and sound");
    }

    private static List<DocumentGraph> pair(int version) {
        return IntStream.range(1, 9)
                .mapToObj(number -> SyntheticDocuments.version(number, version, 15))
                .toList();
    }

    private static void assertOneCommit(Path data) {
        try (Store copy = Store.open(data);
                Store expected = Store.inMemory()) {
            assertThat(StoreCheck.of(copy).isSound()).isTrue();
            List<String> titles = copy.read(dataset -> dataset.asDatasetGraph()
                    .getDefaultGraph()
                    .find(Node.ANY, DCTerms.title.asNode(), Node.ANY)
                    .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                    .filterKeep(title -> title.startsWith("Report"))
                    .toList());
            int version = Integer.parseInt(titles.get(0).replaceAll(".* version ", ""));
            expected.replace(pair(version));
            assertThat(StoreTest.content(copy).isIsomorphicWith(StoreTest.content(expected)))
                    .isTrue();
        }
    }

    @Test
    void refusesAFileThatWasCutOffOrChangedAndLeavesNoFolder() throws IOException {
        Path file = folder.resolve("store.zip");
        Set<Quad> content = sample(file);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(2);
        int harmed = Effort.of(20, 400);
        int refused = 0;
        for (int round = 0; round < harmed; round++) {
            byte[] bytes =
                    round % 4 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (round % 4 != 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Path copy = folder.resolve("copy" + round);
            refused += isRefused(Files.write(folder.resolve("harmed.zip"), bytes), copy, content) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(harmed / 2);
        Figure.note(
                6, "backups cut off or changed by a bit", harmed, 0, refused + " refused, the rest restored the same");
    }

    /** A bit that stands for a time or the like in the archive does no harm. */
    private static boolean isRefused(Path file, Path copy, Set<Quad> content) {
        try {
            restore(file, copy);
        } catch (ChanceryException told) {
            assertThat(told.getMessage().lines()).hasSize(1);
            assertThat(told.getMessage()).contains(file.toString());
            assertThat(copy).doesNotExist();
            return true;
        }
        try (Store store = Store.open(copy)) {
            assertThat(quads(store)).isEqualTo(content);
        }
        return false;
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "no archive");
        for (Path file : List.of(text, folder, Files.createFile(folder.resolve("empty.zip")))) {
            assertThatThrownBy(() -> restore(file, folder.resolve("copy")))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining(file + " is no whole backup of Chancery");
        }
        assertThatThrownBy(() -> restore(folder.resolve("absent"), folder.resolve("copy")))
                .hasMessageContaining("There is no file");
        assertThat(folder.resolve("copy")).doesNotExist();
    }

    @Test
    void doesNotRestoreIntoAFolderThatHoldsSomething() throws IOException {
        Path file = folder.resolve("store.zip");
        sample(file);
        Path letters = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(letters.resolve("letter.txt"), "Dear all");
        for (Path full : List.of(letters, folder.resolve("data"))) {
            assertThatThrownBy(() -> restore(file, full))
                    .isInstanceOf(StoreNotFoundException.class)
                    .hasMessageContaining("is not empty");
        }
        assertThat(letters.resolve("letter.txt")).hasContent("Dear all");
        Store.open(folder.resolve("data")).close();
        restore(file, Files.createDirectories(folder.resolve("empty")));
    }

    @Test
    void completesARestoreThatWasKilled() throws IOException {
        Path file = folder.resolve("store.zip");
        Set<Quad> content = sample(file);
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.createDirectories(copy.resolve("tdb2/Data-0001"));
        Files.writeString(copy.resolve("restore-in-progress"), "");
        assertThatThrownBy(() -> Store.openOrCreate(copy))
                .isInstanceOf(StoreNotFoundException.class)
                .hasMessageContaining("give the command restore again");
        restore(file, copy);
        try (Store store = Store.open(copy)) {
            assertThat(quads(store)).isEqualTo(content);
        }
    }

    @Test
    void keepsTheOldBackupUntilTheNewOneIsWhole() throws IOException {
        Path file = folder.resolve("store.zip");
        sample(file);
        byte[] old = Files.readAllBytes(file);
        assertThatThrownBy(() -> BackupFile.at(file, false)).hasMessageContaining("--force");
        assertThatThrownBy(() -> BackupFile.at(file, true).write(0, out -> {
                    out.write(old, 0, old.length / 2);
                    throw new IOException("the line broke");
                }))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("the line broke")
                .hasMessageContaining("as it was");
        assertThatThrownBy(() -> BackupFile.at(file, true).write(0, out -> out.write(old, 0, old.length / 2)))
                .isInstanceOf(BackupException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(old);
        assertThat(folder.resolve("store.zip.part")).doesNotExist();
        assertThatThrownBy(() -> BackupFile.at(file, true).write(Long.MAX_VALUE, out -> {}))
                .isInstanceOf(NoSpaceException.class);
    }

    private Set<Quad> sample(Path file) {
        try (Store store = Store.openOrCreate(folder.resolve("data"))) {
            store.replace(List.of(SyntheticDocuments.document(1)));
            backUp(store, file);
            return quads(store);
        }
    }

    private static Manifest backUp(Store store, Path file) {
        return BackupFile.at(file, false).write(0, new BackupWriter(store, "test")::write);
    }

    private static void restore(Path file, Path data) {
        try (BackupReader backup = BackupReader.open(file)) {
            Restoration.restore(backup, data, () -> {});
        }
    }

    private static Set<Quad> quads(Store store) {
        return store.read(dataset -> {
            Set<Quad> quads = new HashSet<>();
            dataset.asDatasetGraph().find().forEachRemaining(quads::add);
            return quads;
        });
    }

    private static java.util.Map<String, String> prefixes(Store store) {
        return store.read(dataset -> dataset.asDatasetGraph().prefixes().getMappingCopy());
    }
}
