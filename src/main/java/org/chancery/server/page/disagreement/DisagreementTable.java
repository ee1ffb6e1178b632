package org.chancery.server.page.disagreement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.server.page.CsvTable;
import org.chancery.server.page.Link;
import org.chancery.server.page.claim.ClaimView;

/** Writes disagreements as a table, a line a claim. */
final class DisagreementTable {
    private static final List<String> COLUMNS = List.of(
            "disagreement", "kind", "conflict", "matter", "side", "claim", "claimant", "stance", "words", "document");

    private DisagreementTable() {}

    static String csv(Stream<DisagreementView> disagreements) {
        return CsvTable.of(
                COLUMNS,
                disagreements.flatMap(view -> Stream.concat(
                        view.one().stream().map(claim -> line(view, "one", claim)),
                        view.other().stream().map(claim -> line(view, "other", claim)))));
    }

    private static List<String> line(DisagreementView view, String side, ClaimView claim) {
        return List.of(
                view.iri(),
                view.kind(),
                Boolean.toString(view.conflict()),
                view.matters().stream().map(Link::text).collect(Collectors.joining("; ")),
                side,
                claim.iri(),
                claim.claimant().text(),
                claim.stance(),
                claim.words(),
                claim.document());
    }
}
