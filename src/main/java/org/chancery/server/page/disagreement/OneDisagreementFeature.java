package org.chancery.server.page.disagreement;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.server.http.Feature;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Content;
import org.chancery.server.page.Ending;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.vocab.CY;

/** The page of one disagreement, with all claims of both sides. */
public final class OneDisagreementFeature implements Feature {
    private static final String PAGES = "/page/";
    private static final String PATH = PAGES + "disagreement/";

    private final Pages pages;

    public OneDisagreementFeature(Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<String> paths() {
        return List.of(PATH + "*");
    }

    @Override
    public Reply answer(Request request) {
        request.takesOnly(List.of());
        Ending path = Ending.of(request.rawPath(), Pages.TABLE_FORMS);
        List<String> iris = Addresses.iris(path.rest().substring(PAGES.length()));
        return pages.answer(request, path.rest(), path.format(), Pages.TABLE_FORMS, data -> content(data, iris));
    }

    private static Content content(PageData data, List<String> iris) {
        Node disagreement = data.firstKnown(iris)
                .filter(thing -> data.isA(thing, CY.Disagreement))
                .orElseThrow(() -> HttpProblem.notFound(
                        "There is no disagreement " + iris.get(0) + "; the page /disagreements lists all."));
        DisagreementView view = new DisagreementReader(data).view(disagreement, Integer.MAX_VALUE);
        return Content.of("disagreement", view, () -> DisagreementFeature.graph(data, List.of(view)))
                .withCsv(() -> DisagreementTable.csv(Stream.of(view)));
    }
}
