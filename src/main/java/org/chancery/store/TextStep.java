package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/** Compares the text index with the triples it is made from, and makes it anew. */
final class TextStep {
    private final DatasetGraph dataset;
    private final TextIndexLucene index;

    TextStep(DatasetGraph dataset, TextIndexLucene index) {
        this.dataset = dataset;
        this.index = index;
    }

    /** Whether the index can be read and holds what the triples call for; the caller holds a transaction. */
    boolean isInStep() {
        try {
            return expected().matches(actual());
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }

    /** How many entries the index has; none if it cannot be read. */
    long count() {
        try {
            return actual().count();
        } catch (UncheckedIOException unreadable) {
            return 0;
        }
    }

    /** What the triples call for; the caller holds a transaction. */
    TextDigest expected() {
        TextDigest digest = new TextDigest();
        EntityDefinition definition = index.getDocDef();
        for (Property property : TextFields.properties().values()) {
            triples(property).forEachRemaining(triple -> digest.add(uid(definition, triple)));
        }
        return digest;
    }

    /**
     * What the index holds, every byte of which is compared with its checksum.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    TextDigest actual() {
        try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
            TextDigest digest = new TextDigest();
            for (LeafReaderContext leaf : reader.leaves()) {
                addLive(leaf.reader(), digest);
            }
            return digest;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Empties the index and fills it from the triples; the caller holds a read transaction. */
    void rebuild() {
        try {
            index.getIndexWriter().deleteAll();
            for (Property property : TextFields.properties().values()) {
                triples(property).forEachRemaining(this::enter);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        index.commit();
    }

    /** Adds one entry, which the next commit makes lasting. */
    void enter(Triple triple) {
        index.addEntity(entity(index.getDocDef(), triple));
    }

    private Iterator<Triple> triples(Property property) {
        return dataset.getDefaultGraph()
                .find(Node.ANY, property.asNode(), Node.ANY)
                .filterKeep(triple -> triple.getObject().isLiteral());
    }

    private static String uid(EntityDefinition definition, Triple triple) {
        String field = definition.getField(triple.getPredicate());
        Entity entity = entity(definition, triple);
        return entity.getChecksum(field, (String) entity.get(field));
    }

    /** The name of the graph goes into the entry's uid, so it must be the one under which writes come in. */
    private static Entity entity(EntityDefinition definition, Triple triple) {
        return TextQueryFuncs.entityFromQuad(definition, new Quad(Quad.defaultGraphNodeGenerated, triple));
    }

    private static void addLive(LeafReader reader, TextDigest digest) throws IOException {
        reader.checkIntegrity();
        Bits live = reader.getLiveDocs();
        for (int entry = 0; entry < reader.maxDoc(); entry++) {
            if (live == null || live.get(entry)) {
                Document stored = reader.storedFields().document(entry, Set.of(TextFields.UID));
                digest.add(stored.get(TextFields.UID));
            }
        }
    }
}
