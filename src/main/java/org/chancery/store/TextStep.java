package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
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

    /** What the triples call for; the caller holds a transaction. */
    TextDigest expected() {
        TextDigest digest = new TextDigest();
        EntityDefinition definition = index.getDocDef();
        for (Property property : TextFields.properties().values()) {
            quads(property).forEachRemaining(quad -> digest.add(uid(definition, quad)));
        }
        return digest;
    }

    /** What the index holds. */
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
                quads(property).forEachRemaining(this::enter);
            }
            index.getIndexWriter().commit();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void enter(Quad quad) {
        if (quad.getObject().isLiteral()) {
            index.addEntity(TextQueryFuncs.entityFromQuad(index.getDocDef(), quad));
        }
    }

    private Iterator<Quad> quads(Property property) {
        return dataset.find(Quad.defaultGraphIRI, null, property.asNode(), null);
    }

    private static String uid(EntityDefinition definition, Quad quad) {
        Entity entity = TextQueryFuncs.entityFromQuad(definition, quad);
        String field = definition.getField(quad.getPredicate());
        return entity.getChecksum(field, (String) entity.get(field));
    }

    private static void addLive(LeafReader reader, TextDigest digest) throws IOException {
        Bits live = reader.getLiveDocs();
        for (int entry = 0; entry < reader.maxDoc(); entry++) {
            if (live == null || live.get(entry)) {
                Document stored = reader.storedFields().document(entry, Set.of(TextFields.UID));
                digest.add(stored.get(TextFields.UID));
            }
        }
    }
}
