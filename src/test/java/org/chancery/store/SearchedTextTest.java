package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.chancery.vocab.CY;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store's own way of reading its text index, beside Jena's, over the same files. */
final class SearchedTextTest {
    /** Of one store for all tests, which do not change it. */
    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() {
        try (Store store = Store.openOrCreate(folder)) {
            for (int start = 0; start < 120; start += 10) {
                store.replace(IntStream.range(start, start + 10)
                        .mapToObj(SearchedTextTest::document)
                        .toList());
            }
            store.remove(SyntheticDocuments.iri(0, 1));
            store.replace(List.of(document(0)));
        }
    }

    /** What a search tells of one hit. */
    private record Found(Node subject, float score, Node literal, Node property) {
        static Found of(TextHit hit) {
            return new Found(hit.getNode(), hit.getScore(), hit.getLiteral(), hit.getProp());
        }
    }

    /** Words that nearly all entries have, that some and that none have, prefixes, phrases and operators. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "geneva",
                "envoy",
                "+(env env*) +(17 17*)",
                "\"envoy number 5\"",
                "envoy AND NOT geneva",
                "*eport",
                "nobody"
            })
    void findsWhatJenaFindsInTheSameOrderWithTheSameScores(String words) throws Exception {
        for (int limit : List.of(1, 7, 1_000_000)) {
            List<Found> expected = found(new TextIndexLucene(directory(), TextFields.configuration()), words, limit);
            List<Found> actual = found(own(), words, limit);
            assertThat(actual).isEqualTo(expected);
            assertThat(actual.isEmpty()).isEqualTo(words.equals("nobody"));
        }
    }

    @Test
    void tellsWhatIsWrongWithAQueryAsJenaDoes() throws Exception {
        closing(own(), index -> {
            assertThatThrownBy(() -> search(index, "(unclosed", 10)).isInstanceOf(TextIndexParseException.class);
            assertThat(search(index, "geneva", 10)).isNotEmpty();
        });
    }

    @Test
    void seesEachCommitOfItsOwnAndNothingBefore() throws Exception {
        closing(new SearchedText(copy(), TextFields.configuration()), index -> {
            int before = search(index, "geneva", 1_000).size();
            index.getIndexWriter().deleteAll();
            assertThat(search(index, "geneva", 1_000)).hasSize(before).isNotEmpty();
            index.rollback();
            assertThat(search(index, "geneva", 1_000)).hasSize(before);
            index.getIndexWriter().deleteDocuments(new Term("exactText", "geneva"));
            index.commit();
            assertThat(search(index, "geneva", 1_000)).isEmpty();
            assertThat(search(index, "report", 1_000)).isNotEmpty();
        });
    }

    private static DocumentGraph document(int number) {
        return SyntheticDocuments.document(number, 5);
    }

    private FSDirectory directory() throws Exception {
        return FSDirectory.open(folder.resolve("text"));
    }

    private Directory copy() throws Exception {
        Directory copy = new ByteBuffersDirectory();
        try (Directory whole = directory()) {
            for (String file : whole.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    copy.copyFrom(whole, file, file, IOContext.DEFAULT);
                }
            }
        }
        return copy;
    }

    private SearchedText own() throws Exception {
        return new SearchedText(directory(), TextFields.configuration());
    }

    private static List<Found> found(TextIndexLucene index, String words, int limit) throws Exception {
        List<Found> found = new ArrayList<>();
        closing(
                index,
                opened -> search(opened, words, limit).stream().map(Found::of).forEach(found::add));
        return found;
    }

    /** What is done with an open index. */
    private interface Work {
        void with(TextIndexLucene index) throws Exception;
    }

    private static void closing(TextIndexLucene index, Work work) throws Exception {
        try {
            work.with(index);
        } finally {
            index.close();
        }
    }

    private static List<TextHit> search(TextIndexLucene index, String words, int limit) {
        List<Resource> properties = List.<Resource>of(CY.exactText, DCTerms.title, RDFS.label);
        return index.query((String) null, properties, words, null, null, limit, null);
    }
}
