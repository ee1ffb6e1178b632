package org.chancery.server.page.why;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.chancery.explain.Explainer;
import org.chancery.explain.Explanation;
import org.chancery.explain.ExplanationJson;
import org.chancery.explain.NotUnderstoodException;
import org.chancery.server.http.Feature;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Content;
import org.chancery.server.page.Ending;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;

/**
 * What stands behind a claim, at {@code /claim/DOCUMENT/CLAIM}, or behind anything, at {@code /why?of=WORDS}: down to the
 * words, the rule and the run.
 */
public final class WhyFeature implements Feature {
    private static final int MOST = 20;
    private static final String CLAIM = "/claim/";
    private static final String WHY = "/why";

    private final Pages pages;
    private final Explainer explainer;

    /** @param ontology in whose words things are named */
    public WhyFeature(Pages pages, Graph ontology) {
        this.pages = pages;
        this.explainer = Explainer.with(ontology);
    }

    @Override
    public List<String> paths() {
        return Stream.concat(Stream.of(CLAIM + "*"), Pages.paths(WHY, Pages.FORMS).stream())
                .toList();
    }

    @Override
    public Reply answer(Request request) {
        List<String> words =
                words(request, Ending.of(request.path(), Pages.FORMS).rest());
        return pages.answer(request, Pages.FORMS, data -> content(data, words));
    }

    private static List<String> words(Request request, String path) {
        if (path.startsWith(CLAIM)) {
            request.takesOnly(List.of());
            String claim = path.substring(CLAIM.length());
            return List.of(claim.contains("/") ? "doc/" + claim.replaceFirst("/", "#") : claim);
        }
        request.takesOnly(List.of("of"));
        String words = request.parameter("of").orElse("").strip();
        if (words.isEmpty()) {
            throw HttpProblem.badRequest(
                    "'of' takes the IRI or name of a claim, proposition, event or actor, or subject, "
                            + "relation and object, as in /why?of=russia+armsSupplierOf+syria.");
        }
        return List.of(words.split("\\s+"));
    }

    private Content content(PageData data, List<String> words) {
        try {
            Explanation explanation = explainer.explain(data.dataset(), data.run(), words, MOST);
            return Content.of(
                            "why",
                            new WhyPage(explanation),
                            () -> explainer.graph(data.dataset(), data.run(), explanation))
                    .withJson(new RawValue(ExplanationJson.write(explanation)));
        } catch (NotUnderstoodException e) {
            throw HttpProblem.notFound(e.getMessage());
        }
    }
}
