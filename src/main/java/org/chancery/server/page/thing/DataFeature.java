package org.chancery.server.page.thing;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.DataFormats;
import org.chancery.server.page.Ending;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PageReader;
import org.chancery.server.page.ThingGraph;
import org.chancery.server.sparql.ResultFormats;
import org.chancery.vocab.Bases;

/** The data of a thing as RDF: what is said of it, and what points at it. */
public final class DataFeature implements Feature {
    private final PageReader reader;

    public DataFeature(PageReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> paths() {
        return List.of("/data/*");
    }

    @Override
    public Reply answer(Request request) {
        request.takesOnly(List.of());
        Ending path = Ending.of(request.rawPath().substring("/data/".length()), DataFormats.ALL);
        Format format = path.format().orElseGet(() -> request.choose(DataFormats.ALL));
        return reader.read(data -> reply(data, path.rest(), format)).with("Vary", "Accept");
    }

    private Reply reply(PageData data, String path, Format format) {
        Node thing = data.firstKnown(Addresses.iris(path))
                .orElseThrow(() -> HttpProblem.notFound(
                        "Nothing is known of " + Addresses.iris(path).get(0) + "."));
        ThingGraph graph =
                thing.hasURI(Bases.ONTOLOGY) ? ThingGraph.whole(reader.ontology()) : ThingGraph.of(data.graph(), thing);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultFormats.write(out, reader.shown(graph.triples()), format.equals(Format.JSON) ? Format.JSON_LD : format);
        Reply reply = Reply.ok(format, out.toByteArray());
        return graph.bounded() ? reply.with("X-Chancery-Bounded", "true") : reply;
    }
}
