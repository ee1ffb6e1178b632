package org.chancery.server.page.thing;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.reference.Reference;
import org.chancery.server.http.Feature;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Content;
import org.chancery.server.page.Ending;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PageReader;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Parameters;
import org.chancery.server.page.ThingGraph;
import org.chancery.server.page.document.DocumentPage;
import org.chancery.server.page.document.DocumentPageReader;
import org.chancery.server.page.document.ReaderAsk;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** The pages of things: documents with their words marked, the ontology, and all else, in every form. */
public final class PageFeature implements Feature {
    private static final String ROOT = "/page/";

    private final PageReader reader;
    private final Pages pages;
    private final Reference reference;

    public PageFeature(PageReader reader, Pages pages) {
        this.reader = reader;
        this.pages = pages;
        this.reference = Reference.load();
    }

    @Override
    public List<String> paths() {
        return List.of(ROOT + "*");
    }

    @Override
    public Reply answer(Request request) {
        Ending path = Ending.of(request.rawPath().substring(ROOT.length()), Pages.FORMS);
        List<String> iris = Addresses.iris(path.rest());
        return pages.answer(request, ROOT + path.rest(), path.format(), Pages.FORMS, data -> {
            Node thing = data.firstKnown(iris)
                    .orElseThrow(() -> HttpProblem.notFound("Nothing is known of " + iris.get(0)
                            + ". Search for a name, or start from the home page."));
            return content(data, thing, request);
        });
    }

    private Content content(PageData data, Node thing, Request request) {
        if (thing.hasURI(Bases.ONTOLOGY)) {
            Parameters.of(request, List.of());
            return Content.of("ontology", reference, reader::ontology);
        }
        Supplier<Graph> triples = () -> ThingGraph.of(data.graph(), thing).triples();
        return data.isA(thing, CY.Document)
                ? Content.of("document", document(data, thing, request), triples)
                : thing(data, thing, EntityAsk.of(request), triples);
    }

    private static Content thing(PageData data, Node thing, EntityAsk ask, Supplier<Graph> triples) {
        return ask.property().isPresent()
                ? Content.of("links", new FactReader(data).ends(thing, ask), triples)
                : Content.of("resource", ResourcePageReader.read(data, thing, ask), triples);
    }

    private DocumentPage document(PageData data, Node document, Request request) {
        ReaderAsk ask = ReaderAsk.of(request, reader.shownText());
        return DocumentPageReader.read(data, document, ask, reader.shownText());
    }
}
