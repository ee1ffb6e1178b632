package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.vocab.CY;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextIndexTest {
    @TempDir
    Path folder;

    @Test
    void findsNamesInLatinArabicAndCyrillicLetters() {
        try (Store store = Store.openOrCreate(folder)) {
            store.replace(List.of(named("Édouard Müller"), named("فَيْصَل بن فرحان"), named("Сергей Лавров")));
            assertThat(search(store, SKOS.altLabel, "muller")).hasSize(1);
            assertThat(search(store, SKOS.altLabel, "فيصل")).hasSize(1);
            assertThat(search(store, SKOS.altLabel, "ЛАВРОВ")).hasSize(1);
            assertThat(search(store, SKOS.altLabel, "Éd*")).hasSize(1);
            assertThat(search(store, SKOS.altLabel, "nobody")).isEmpty();
        }
    }

    @Test
    void findsQuotationsAndTitles() {
        try (Store store = Store.inMemory()) {
            store.replace(List.of(SyntheticDocuments.document(3, 5)));
            assertThat(search(store, CY.exactText, "geneva")).hasSize(5);
            assertThat(search(store, DCTerms.title, "report")).containsExactly(SyntheticDocuments.iri(3, 1));
        }
    }

    @Test
    void forgetsARemovedDocument() {
        try (Store store = Store.openOrCreate(folder)) {
            store.replace(List.of(SyntheticDocuments.document(1), SyntheticDocuments.document(2)));
            store.remove(SyntheticDocuments.iri(1, 1));
            assertThat(search(store, DCTerms.title, "report")).containsExactly(SyntheticDocuments.iri(2, 1));
            assertThat(StoreCheck.of(store).textInStep()).isTrue();
        }
    }

    @Test
    void findsOnlyTheNewVersionOfAReplacedDocument() {
        try (Store store = Store.openOrCreate(folder)) {
            store.replace(List.of(SyntheticDocuments.document(1)));
            store.replace(List.of(SyntheticDocuments.version(1, 2, 10)));
            assertThat(search(store, DCTerms.title, "report")).containsExactly(SyntheticDocuments.iri(1, 2));
            assertThat(StoreCheck.of(store).textInStep()).isTrue();
        }
    }

    @Test
    void hasNothingOfAFailedWrite() {
        AtomicBoolean failing = new AtomicBoolean();
        WriteWatch watch = new WriteWatch() {
            @Override
            public void beforeCommit() {
                if (failing.get()) {
                    throw new IllegalStateException("Told to fail");
                }
            }
        };
        try (Store store = new StoreOpening(new StoreFolder(folder), watch).existingOrNew()) {
            failing.set(true);
            assertThatThrownBy(() -> store.replace(List.of(SyntheticDocuments.document(1))))
                    .isInstanceOf(StoreWriteException.class);
            failing.set(false);
            store.replace(List.of(SyntheticDocuments.document(2)));
            assertThat(search(store, DCTerms.title, "report")).containsExactly(SyntheticDocuments.iri(2, 1));
            assertThat(StoreCheck.of(store).textInStep()).isTrue();
        }
    }

    @Test
    void isMadeAnewWhenItsFilesAreMissing() {
        try (Store store = Store.openOrCreate(folder)) {
            store.replace(List.of(SyntheticDocuments.document(1)));
        }
        StoreFolder.deleteTree(folder.resolve("text"));
        try (Store store = Store.open(folder)) {
            assertThat(store.notices()).hasSize(1);
            assertThat(search(store, DCTerms.title, "report")).hasSize(1);
            assertThat(StoreCheck.of(store).textInStep()).isTrue();
        }
    }

    @Test
    void isReportedAndMendedWhenOutOfStep() {
        try (Store store = Store.openOrCreate(folder)) {
            store.replace(List.of(SyntheticDocuments.document(1)));
            store.storage()
                    .text()
                    .orElseThrow()
                    .enter(Triple.create(
                            SyntheticDocuments.actor(1),
                            RDFS.label.asNode(),
                            NodeFactory.createLiteralString("Nowhere")));
            store.replace(List.of(SyntheticDocuments.document(2)));
            assertThat(StoreCheck.of(store).isSound()).isFalse();
            assertThat(StoreCheck.repair(store).isSound()).isTrue();
        }
    }

    @Test
    void staysInStepOverACompaction() {
        try (Store store = Store.openOrCreate(folder)) {
            store.replace(List.of(SyntheticDocuments.document(1), SyntheticDocuments.document(2)));
            store.compact();
            store.replace(List.of(SyntheticDocuments.document(3)));
            store.remove(SyntheticDocuments.iri(1, 1));
            assertThat(search(store, DCTerms.title, "report")).hasSize(2);
        }
        try (Store store = Store.open(folder)) {
            assertThat(StoreCheck.of(store).isSound()).isTrue();
            assertThat(store.notices()).isEmpty();
        }
    }

    private static DocumentGraph named(String name) {
        DocumentGraph plain = SyntheticDocuments.document(Math.floorMod(name.hashCode(), 9999), 1);
        plain.triples()
                .add(
                        NodeFactory.createURI(plain.documentIri()),
                        SKOS.altLabel.asNode(),
                        NodeFactory.createLiteralString(name));
        return plain;
    }

    private static List<String> search(Store store, Property property, String words) {
        return store.read(dataset -> search(dataset, property, words));
    }

    private static List<String> search(Dataset dataset, Property property, String words) {
        List<String> nodes = new ArrayList<>();
        try (QueryExec query = QueryExec.dataset(dataset.asDatasetGraph())
                .query(text())
                .substitution("property", property.asNode())
                .substitution("words", NodeFactory.createLiteralString(words))
                .build()) {
            query.select()
                    .forEachRemaining(
                            row -> nodes.add(row.get(Var.alloc("node")).getURI()));
        }
        return nodes;
    }

    private static String text() {
        try (InputStream in = TextIndexTest.class.getResourceAsStream("TextIndexTest/search.rq")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
