package org.chancery.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.chancery.document.ReadDocument;
import org.chancery.document.Source;
import org.chancery.graph.ReadingGraph;
import org.chancery.model.ChanceryException;
import org.chancery.model.Document;
import org.chancery.model.Reading;
import org.chancery.resolve.Gazetteer;
import org.chancery.store.DocumentGraph;
import org.chancery.store.Store;
import org.chancery.validate.GraphValidator;
import org.chancery.validate.Violation;

/** Makes of a source what the store takes: read, analysed, turned into a graph and found valid, all in memory. */
public final class Preparation implements Conversion.Work<Prepared> {
    private final Function<Source, ReadDocument> reader;
    private final Analyst analyst;
    private final ReadingGraph graphs;
    private final GraphValidator validator;
    private final Store store;

    /** @param store asked which readings it holds already; nothing is written to it here */
    public Preparation(Function<Source, ReadDocument> reader, Analyst analyst, Gazetteer gazetteer, Store store) {
        this.reader = reader;
        this.analyst = analyst;
        this.graphs = new ReadingGraph(gazetteer::find);
        this.validator = GraphValidator.create();
        this.store = store;
    }

    @Override
    public Prepared apply(Source source) {
        ReadDocument read = reader.apply(source);
        Document document = read.document();
        String iri = ReadingGraph.documentIri(document.id());
        String digest = analyst.digest(document);
        if (store.holds(iri, digest)) {
            return new Prepared(read, Optional.empty(), read.warnings());
        }
        Reading reading = analyst.read(document);
        Model graph = graphs.graph(reading);
        validate(document, graph);
        DocumentGraph ready =
                new DocumentGraph(iri, reading.digest(), SourceKey.of(source, document), graph.getGraph());
        return new Prepared(read, Optional.of(ready), Warnings.of(source, read, reading));
    }

    private void validate(Document document, Model graph) {
        List<Violation> violations = validator.validate(graph.getGraph());
        if (!violations.isEmpty()) {
            Violation first = violations.get(0);
            throw new ChanceryException(document.name() + ": its graph breaks the shapes in " + violations.size()
                    + " places, the first at " + first.focus() + ": " + first.message()
                    + "; report this with the file");
        }
    }
}
