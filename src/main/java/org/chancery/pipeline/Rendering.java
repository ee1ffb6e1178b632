package org.chancery.pipeline;

import java.util.function.Function;
import org.chancery.document.ReadDocument;
import org.chancery.document.Source;
import org.chancery.graph.ReadingGraph;
import org.chancery.model.Reading;
import org.chancery.resolve.Gazetteer;

/** Makes of a source its graph, without a store: the same for the threads of one machine and for those of a cluster. */
public final class Rendering implements Conversion.Work<Rendered> {
    private final Function<Source, ReadDocument> reader;
    private final Analyst analyst;
    private final ReadingGraph graphs;

    public Rendering(Function<Source, ReadDocument> reader, Analyst analyst, Gazetteer gazetteer) {
        this.reader = reader;
        this.analyst = analyst;
        this.graphs = new ReadingGraph(gazetteer::find);
    }

    @Override
    public Rendered apply(Source source) {
        ReadDocument read = reader.apply(source);
        Reading reading = analyst.read(read.document());
        return new Rendered(
                read.document().name(), graphs.graph(reading).getGraph(), Warnings.of(source, read, reading));
    }
}
