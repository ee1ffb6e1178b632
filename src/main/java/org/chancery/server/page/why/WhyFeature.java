package org.chancery.server.page.why;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.explain.Explainer;
import org.chancery.explain.Explanation;
import org.chancery.explain.ExplanationJson;
import org.chancery.explain.NotUnderstoodException;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.http.Templates;
import org.chancery.server.page.Ending;
import org.chancery.server.page.FormLinks;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PageReader;
import org.chancery.server.sparql.ResultFormats;

/**
 * What stands behind a claim, at {@code /claim/DOCUMENT/CLAIM}, or behind anything, at {@code /why?of=WORDS}: down to the
 * words, the rule and the run.
 */
public final class WhyFeature implements Feature {
    private static final int MOST = 20;
    private static final List<Format> FORMATS = Stream.concat(
                    Stream.of(Format.HTML, Format.JSON), ResultFormats.GRAPHS.stream())
            .toList();

    private final PageReader reader;
    private final Templates templates;
    private final Explainer explainer;

    public WhyFeature(PageReader reader, Templates templates) {
        this.reader = reader;
        this.templates = templates;
        this.explainer = Explainer.with(reader.ontology());
    }

    @Override
    public List<String> paths() {
        return Stream.concat(Stream.of("/claim/*", "/why"), FORMATS.stream().map(format -> "/why." + format.ending()))
                .toList();
    }

    @Override
    public Reply answer(Request request) {
        Ending path = Ending.of(request.path(), FORMATS);
        List<String> words = words(request, path.rest());
        Format format = path.format().orElseGet(() -> request.choose(FORMATS));
        return reader.read(data -> reply(data, words, format, address(path.rest())))
                .with("Vary", "Accept");
    }

    private static List<String> words(Request request, String path) {
        if (path.startsWith("/claim/")) {
            String claim = path.substring("/claim/".length());
            return List.of(claim.contains("/") ? "doc/" + claim.replaceFirst("/", "#") : claim);
        }
        String words = request.parameter("of").orElse("").strip();
        if (words.isEmpty()) {
            throw HttpProblem.badRequest(
                    "'of' takes the IRI or name of a claim, proposition, event or actor, or subject, "
                            + "relation and object, as in /why?of=russia+armsSupplierOf+syria.");
        }
        return List.of(words.split("\\s+"));
    }

    private static String address(String path) {
        return path.startsWith("/claim/") ? path : "";
    }

    private Reply reply(PageData data, List<String> words, Format format, String address) {
        try {
            Explanation explanation = explainer.explain(data.dataset(), data.run(), words, MOST);
            return switch (format.ending()) {
                case "html" ->
                    Reply.ok(
                            format,
                            templates.render(
                                    "why", Map.of("page", new WhyPage(explanation, address), "forms", FormLinks.NONE)));
                case "json" -> Reply.ok(format, ExplanationJson.write(explanation));
                default -> Reply.ok(format, graph(data, explanation, format));
            };
        } catch (NotUnderstoodException e) {
            throw HttpProblem.notFound(e.getMessage());
        }
    }

    private byte[] graph(PageData data, Explanation explanation, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultFormats.write(out, explainer.graph(data.dataset(), data.run(), explanation), format);
        return out.toByteArray();
    }
}
