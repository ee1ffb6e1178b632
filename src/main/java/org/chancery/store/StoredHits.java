package org.chancery.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.search.ScoreDoc;

/** Reads what the text index keeps of hits. */
final class StoredHits {
    /** The kind of a value that is no plain text stands in the field of the language, after this. */
    private static final String DATATYPE = "^^";

    /**
     * Entries lie packed in blocks of some hundred. Where one entry in so many is a hit, it is cheaper to unpack every
     * block once than every hit by itself.
     */
    private static final int SPARSE = 60;

    private final EntityDefinition definition;
    private final Set<String> fields;
    private final Set<String> needed;

    /** @param fields in which was searched */
    StoredHits(EntityDefinition definition, Set<String> fields) {
        this.definition = definition;
        this.fields = fields;
        this.needed = new HashSet<>(fields);
        this.needed.add(definition.getEntityField());
        this.needed.add(definition.getLangField());
    }

    /** Returns the hits in the given order. */
    List<TextHit> read(DirectoryReader reader, ScoreDoc[] found) throws IOException {
        Integer[] places = new Integer[found.length];
        Arrays.setAll(places, place -> place);
        Arrays.sort(places, Comparator.comparingInt(place -> found[place].doc));
        TextHit[] hits = new TextHit[found.length];
        int next = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            int end = next;
            while (end < places.length
                    && found[places[end]].doc < leaf.docBase + leaf.reader().maxDoc()) {
                end++;
            }
            Entries entries = entries(leaf, end - next);
            for (; next < end; next++) {
                ScoreDoc hit = found[places[next]];
                hits[places[next]] = hit(entries.read(hit.doc - leaf.docBase), hit.score);
            }
        }
        return List.of(hits);
    }

    @FunctionalInterface
    private interface Source {
        void read(int number, StoredFieldVisitor visitor) throws IOException;
    }

    private record Entries(Source source, Set<String> needed) {
        Document read(int number) throws IOException {
            DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor(needed);
            source.read(number, visitor);
            return visitor.getDocument();
        }
    }

    private Entries entries(LeafReaderContext leaf, int hits) throws IOException {
        if ((long) hits * SPARSE > leaf.reader().maxDoc() && leaf.reader() instanceof CodecReader packed) {
            StoredFieldsReader inOrder = packed.getFieldsReader().getMergeInstance();
            return new Entries(inOrder::document, needed);
        }
        return new Entries(leaf.reader().storedFields()::document, needed);
    }

    private TextHit hit(Document entry, float score) {
        String field = fields.stream()
                .filter(name -> entry.get(name) != null)
                .findFirst()
                .orElseThrow();
        return new TextHit(
                TextQueryFuncs.stringToNode(entry.get(definition.getEntityField())),
                score,
                literal(entry.get(field), entry.get(definition.getLangField())),
                null,
                definition.getPredicates(field).iterator().next());
    }

    private static Node literal(String text, String kind) {
        if (kind == null) {
            return NodeFactory.createLiteralString(text);
        }
        return kind.startsWith(DATATYPE)
                ? NodeFactory.createLiteralDT(
                        text, TypeMapper.getInstance().getSafeTypeByName(kind.substring(DATATYPE.length())))
                : NodeFactory.createLiteralLang(text, kind);
    }
}
