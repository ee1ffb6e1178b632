package org.chancery.server.page.why;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.explain.Explainer;
import org.chancery.explain.Explanation;
import org.chancery.explain.NotUnderstoodException;
import org.chancery.server.http.Feature;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Content;
import org.chancery.server.page.Ending;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/**
 * What stands behind a claim, at {@code /claim/DOCUMENT/CLAIM}, or behind anything, at {@code /why?of=WORDS}: down to the
 * words, the rule and the run; of a claim also who stands against it.
 */
public final class WhyFeature implements Feature {
    private static final String CLAIM = "/claim/";
    private static final int MOST = 20;

    private final Pages pages;
    private final Explainer explainer;

    /** @param ontology which names the codes of data that do not hold it */
    public WhyFeature(Pages pages, Graph ontology) {
        this.pages = pages;
        this.explainer = Explainer.with(ontology);
    }

    @Override
    public List<String> paths() {
        return Stream.concat(Stream.of(CLAIM + "*"), Pages.paths("/why", Pages.FORMS).stream())
                .toList();
    }

    @Override
    public Reply answer(Request request) {
        String path = Ending.of(request.path(), Pages.FORMS).rest();
        request.takesOnly(path.startsWith(CLAIM) ? List.of() : List.of("of"));
        List<String> words = words(request, path);
        return pages.answer(request, Pages.FORMS, data -> content(data, words));
    }

    private static List<String> words(Request request, String path) {
        if (path.startsWith(CLAIM)) {
            String claim = path.substring(CLAIM.length());
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

    private Content content(PageData data, List<String> words) {
        try {
            Explanation explanation = explainer.explain(data.dataset(), data.run(), words, MOST);
            WhyPage page = AgainstReader.read(data, explanation, claim(data, words));
            return Content.of("why", page, () -> explainer.graph(data.dataset(), data.run(), explanation));
        } catch (NotUnderstoodException e) {
            throw HttpProblem.notFound(e.getMessage());
        }
    }

    /** Returns the claim that a short or whole IRI names; absent if it names none. */
    private static Optional<Node> claim(PageData data, List<String> words) {
        String iri = words.get(0).startsWith(Bases.BASE) ? words.get(0) : Bases.BASE + words.get(0);
        return Optional.of(NodeFactory.createURI(iri)).filter(node -> words.size() == 1 && data.isA(node, CY.Claim));
    }
}
