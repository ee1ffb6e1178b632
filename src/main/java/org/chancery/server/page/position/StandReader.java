package org.chancery.server.page.position;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.chancery.query.QueryText;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PropositionReader;
import org.chancery.server.page.claim.ClaimReader;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.vocab.CY;

/** Reads positions with the words on which they rest. */
final class StandReader {
    private static final QueryText QUERIES = QueryText.beside(StandReader.class);
    private static final Comparator<PositionsPage.Turn> EARLIEST = Comparator.comparing(
                    (PositionsPage.Turn turn) -> turn.date().isEmpty())
            .thenComparing(PositionsPage.Turn::date)
            .thenComparing(turn -> turn.claim().iri());

    private final PageData data;
    private final PropositionReader propositions;
    private final ClaimReader claims;

    StandReader(PageData data) {
        this.data = data;
        this.propositions = new PropositionReader(data);
        this.claims = new ClaimReader(data);
    }

    /** Returns the positions of the holder if one is bound, else of all; the most telling change first. */
    List<Stand> all(Map<String, Node> bound) {
        return data.run().select(QUERIES.get("positions"), bound).rows().stream()
                .map(row -> Stand.of(row, bound))
                .sorted(Stand.TELLING)
                .toList();
    }

    PositionsPage.Row read(Stand stand) {
        return new PositionsPage.Row(
                stand.position().toString(),
                data.labels().link(stand.holder()),
                propositions.link(stand.proposition()),
                word(stand, CY.firstPolarity),
                word(stand, CY.lastPolarity),
                data.labels().text(stand.change()),
                stand.changed(),
                data.all(stand.position(), CY.restsOn).stream()
                        .map(this::turn)
                        .sorted(EARLIEST)
                        .toList(),
                deeds(stand));
    }

    private String word(Stand stand, Property polarity) {
        return data.one(stand.position(), polarity).map(data.labels()::text).orElse("");
    }

    private PositionsPage.Turn turn(Node claim) {
        String date = data.one(claim, CY.voicedIn)
                .flatMap(document -> data.one(document, CY.documentDate))
                .map(time -> data.text(time, CY.edtf))
                .orElse("");
        return new PositionsPage.Turn(date, claims.read(claim));
    }

    private List<ClaimView> deeds(Stand stand) {
        return data.run().select(QUERIES.get("deeds"), Map.of("position", stand.position())).rows().stream()
                .map(row -> claims.read(row.get("deed").orElseThrow()))
                .toList();
    }
}
