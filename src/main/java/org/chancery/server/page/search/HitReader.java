package org.chancery.server.page.search;

import java.util.Comparator;
import java.util.Map;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.query.Answer;
import org.chancery.query.QueryText;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.claim.ClaimReader;
import org.chancery.server.page.claim.ClaimView;

/** Reads what the page shows of the things that were found. */
final class HitReader {
    private static final QueryText QUERIES = QueryText.beside(HitReader.class);

    private final PageData data;
    private final SearchText text;
    private final ClaimReader claims;

    HitReader(PageData data, SearchText text) {
        this.data = data;
        this.text = text;
        this.claims = new ClaimReader(data);
    }

    SearchPage.Named named(Hit hit) {
        Link name = data.labels().link(hit.thing());
        Answer.Row numbers = data.run()
                .select(QUERIES.get("claims-by-and-about"), Map.of("thing", hit.thing()))
                .rows()
                .get(0);
        return new SearchPage.Named(
                hit.thing().toString(),
                name,
                Kinds.label(hit.kind(), data),
                text.fits(name.text()) ? "" : hit.name(),
                data.all(hit.thing(), SKOS.altLabel).stream()
                        .map(data.labels()::link)
                        .filter(other -> !other.text().equals(name.text()))
                        .sorted(Comparator.comparing(Link::text))
                        .toList(),
                Long.parseLong(numbers.text("by")),
                Long.parseLong(numbers.text("about")));
    }

    ClaimView quotation(Hit hit) {
        return claims.read(hit.thing());
    }
}
