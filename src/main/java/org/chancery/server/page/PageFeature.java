package org.chancery.server.page;

import java.util.List;
import org.apache.jena.graph.Node;
import org.chancery.reference.Reference;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.http.Templates;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** The pages of things: documents with their words marked, the ontology, and all else. */
public final class PageFeature implements Feature {
    private final PageReader reader;
    private final Templates templates;
    private final Reference reference;

    public PageFeature(PageReader reader, Templates templates) {
        this.reader = reader;
        this.templates = templates;
        this.reference = Reference.load();
    }

    @Override
    public List<String> paths() {
        return List.of("/page/*");
    }

    @Override
    public Reply answer(Request request) {
        request.choose(List.of(Format.HTML));
        List<String> iris = Addresses.iris(request.rawPath().substring("/page/".length()));
        int part = part(request);
        return reader.read(data -> page(
                data,
                data.firstKnown(iris)
                        .orElseThrow(() -> HttpProblem.notFound("Nothing is known of " + iris.get(0) + ".")),
                part));
    }

    /** Returns which part of a long list is asked for, from 1; throws the problem to answer with if that is no number. */
    static int part(Request request) {
        String part = request.parameter("part").orElse("1");
        if (!part.matches("[1-9]\\d{0,5}")) {
            throw HttpProblem.badRequest("'part' takes a number from 1 on, not '" + part + "'.");
        }
        return Integer.parseInt(part);
    }

    private Reply page(PageData data, Node thing, int part) {
        if (thing.hasURI(Bases.ONTOLOGY)) {
            return templates.reply("ontology", reference);
        }
        return data.isA(thing, CY.Document)
                ? templates.reply("document", DocumentPageReader.read(data, thing, part))
                : templates.reply("resource", ResourcePageReader.read(data, thing, part));
    }
}
