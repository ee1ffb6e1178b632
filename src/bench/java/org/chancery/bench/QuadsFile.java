package org.chancery.bench;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.store.Store;
import org.chancery.store.StoreContent;
import org.chancery.vocab.CY;

/** All that a store holds, as N-Quads. */
record QuadsFile(Path file, long triples, long documents, String ontology) implements StoreContent {

    /** Writes the content of a store into a file. */
    static QuadsFile of(Store store, Path file) {
        long documents = store.read(dataset -> {
                    DatasetGraph graph = dataset.asDatasetGraph();
                    RDFWriter.source(graph).lang(Lang.NQUADS).output(file.toString());
                    return graph.getDefaultGraph()
                            .find(Node.ANY, RDF.type.asNode(), CY.Document.asNode())
                            .toList()
                            .size();
                })
                .longValue();
        QuadsFile written = new QuadsFile(file, 0, documents, store.ontology());
        return new QuadsFile(file, written.count(), documents, store.ontology());
    }

    /** Reads the file and returns how many triples came. */
    long count() {
        AtomicLong count = new AtomicLong();
        send(quad -> count.incrementAndGet());
        return count.get();
    }

    @Override
    public void send(Consumer<Quad> sink) {
        RDFParser.source(file).lang(Lang.NQUADS).checking(false).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                sink.accept(new Quad(Quad.defaultGraphIRI, triple));
            }

            @Override
            public void quad(Quad quad) {
                sink.accept(quad.getGraph() == null ? new Quad(Quad.defaultGraphIRI, quad.asTriple()) : quad);
            }
        });
    }
}
