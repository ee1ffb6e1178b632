package org.chancery.server.page;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.query.QueryRun;
import org.chancery.query.bound.BoundedGraph;
import org.chancery.query.bound.Bounds;
import org.chancery.query.bound.HeapWatch;
import org.chancery.query.bound.Meter;
import org.chancery.server.data.DataReader;
import org.chancery.vocab.CY;

/** Opens the data for a page. */
public final class PageReader {
    private static final String ONTOLOGY = "/ontology/chancery.ttl";

    private final DataReader data;
    private final Graph ontology;
    private final HeapWatch watch;
    private final Bounds bounds;
    private final ShownText shownText;

    private PageReader(DataReader data, Graph ontology, HeapWatch watch, Bounds bounds, ShownText shownText) {
        this.data = data;
        this.ontology = ontology;
        this.watch = watch;
        this.bounds = bounds;
        this.shownText = shownText;
    }

    /**
     * Returns a reader of the data with the ontology of the class path beside them.
     *
     * @param bounds of all that is read for one page
     */
    public static PageReader over(DataReader data, HeapWatch watch, Bounds bounds, ShownText shownText) {
        Graph ontology = GraphFactory.createDefaultGraph();
        InputStream in = PageReader.class.getResourceAsStream(ONTOLOGY);
        if (in != null) {
            RDFDataMgr.read(ontology, in, Lang.TURTLE);
        }
        return new PageReader(data, ontology, watch, bounds, shownText);
    }

    /** Returns what the work returns; the work must not keep anything lazy from the data. */
    public <T> T read(Function<PageData, T> work) {
        return watch.within(bounds, meter -> data.read(dataset -> work.apply(open(dataset, meter))));
    }

    /** Returns a word for the state of the data, another after each change. */
    public String version() {
        return data.version();
    }

    /** Returns the data; what is read of them keeps to the meter. */
    public PageData open(DatasetGraph dataset, Meter meter) {
        Graph both = BoundedGraph.of(new Union(dataset.getDefaultGraph(), ontology), meter);
        return new PageData(dataset, both, QueryRun.within(dataset, meter), new Labels(both));
    }

    /** Returns the ontology; shared, so do not change it. */
    public Graph ontology() {
        return ontology;
    }

    /** Returns the triples that the pages may show: all, or all but the documents' texts. */
    public Graph shown(Graph triples) {
        return shownText == ShownText.WHOLE ? triples : ThingGraph.withoutTexts(triples);
    }

    /** Returns the data without the texts of documents, if the owner lets no whole text out. */
    public DatasetGraph shown(DatasetGraph dataset) {
        return shownText == ShownText.WHOLE
                ? dataset
                : new DatasetGraphFilteredView(
                        dataset, quad -> !quad.getPredicate().equals(CY.text.asNode()), List.of());
    }

    /** Returns how much of a text the pages may show. */
    public ShownText shownText() {
        return shownText;
    }

    public Duration timeLimit() {
        return bounds.time();
    }
}
