package org.chancery.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.chancery.document.DocumentReader;
import org.chancery.document.Source;
import org.chancery.graph.ReadingGraph;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.model.Reading;
import org.chancery.store.DocumentGraph;
import org.chancery.store.Store;
import org.chancery.testing.Analysts;
import org.chancery.testing.FoundSources;

/** The documents of a folder, as the commands find and read them. */
final class Corpus {
    private Corpus() {}

    static List<Source> sources(Path folder) {
        return FoundSources.of(folder.toString()).sources();
    }

    static List<Document> documents(Path folder) {
        DocumentReader reader = DocumentReader.create();
        return sources(folder).stream()
                .map(source -> reader.read(source, Metadata.none()).document())
                .toList();
    }

    static DocumentGraph graph(Reading reading) {
        return new DocumentGraph(
                ReadingGraph.documentIri(reading.document().id()),
                reading.digest(),
                reading.document().name(),
                new ReadingGraph(Analysts.gazetteer()::find).graph(reading).getGraph());
    }

    static void store(Store store, Analyst analyst, List<Document> documents) {
        store.replace(documents.stream()
                .map(document -> graph(analyst.read(document)))
                .toList());
    }
}
