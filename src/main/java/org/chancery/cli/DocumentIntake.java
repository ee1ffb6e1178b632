package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.document.DocumentReader;
import org.chancery.document.Source;
import org.chancery.document.SourceFormat;
import org.chancery.graph.ReadingGraph;
import org.chancery.pipeline.Analyst;
import org.chancery.pipeline.Conversion;
import org.chancery.pipeline.Preparation;
import org.chancery.pipeline.Prepared;
import org.chancery.resolve.Gazetteer;
import org.chancery.server.write.Intake;
import org.chancery.server.write.Upload;
import org.chancery.store.DocumentResult;
import org.chancery.store.Store;

/** Converts what the server is sent as {@code ingest} converts files, and stores it. */
final class DocumentIntake implements Intake {
    private final DocumentReader reader;
    private final Analyst analyst;
    private final Gazetteer gazetteer;
    private final Store store;

    DocumentIntake(DocumentReader reader, Analyst analyst, Gazetteer gazetteer, Store store) {
        this.reader = reader;
        this.analyst = analyst;
        this.gazetteer = gazetteer;
        this.store = store;
    }

    @Override
    public List<String> mediaTypes() {
        return Stream.of(SourceFormat.values()).map(SourceFormat::mediaType).toList();
    }

    @Override
    public Result put(Upload upload, byte[] content) {
        SourceFormat format = SourceFormat.ofMediaType(upload.mediaType()).orElseThrow();
        Source source = Source.sent(upload.name(), format, content);
        Preparation preparation = new Preparation(sent -> reader.read(sent, upload.given()), analyst, gazetteer, store);
        List<Result> results = new ArrayList<>();
        new Conversion<>(preparation, 1).run(List.of(source)::forEach, outcome -> results.add(result(outcome)));
        return results.get(0);
    }

    private Result result(Conversion.Outcome<Prepared> outcome) {
        if (outcome instanceof Conversion.Done<Prepared> done) {
            return stored(done.result());
        }
        return new Refused(((Conversion.Refused<Prepared>) outcome).reason());
    }

    private Stored stored(Prepared prepared) {
        String iri = ReadingGraph.documentIri(prepared.document().document().id());
        DocumentResult.Outcome outcome = prepared.graph()
                .map(graph -> store.replace(List.of(graph)).get(0).outcome())
                .orElse(DocumentResult.Outcome.UNCHANGED);
        return new Stored(iri, Outcome.valueOf(outcome.name()), prepared.warnings());
    }

    @Override
    public boolean remove(String documentIri) {
        return store.remove(documentIri);
    }

    @Override
    public void rest() {
        store.compactIfDue();
    }
}
