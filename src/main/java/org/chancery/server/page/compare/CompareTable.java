package org.chancery.server.page.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.server.page.CsvTable;
import org.chancery.server.page.Link;
import org.chancery.server.page.claim.ClaimView;

/** Writes one part of a comparison as a table, a line a claim; the pairs to choose from where nothing is compared. */
final class CompareTable {
    private static final List<String> CLAIMS =
            List.of("matter", "how", "side", "claim", "claimant", "stance", "words", "document");
    private static final List<String> PAIRS = List.of("a", "b", "disagreements");

    private CompareTable() {}

    static String csv(ComparePage page) {
        return page.complete() ? claims(page) : pairs(page);
    }

    private static String claims(ComparePage page) {
        return CsvTable.of(
                CLAIMS,
                page.matters().items().stream()
                        .flatMap(row -> Stream.concat(
                                row.a().stream().map(claim -> line(row, "a", claim)),
                                row.b().stream().map(claim -> line(row, "b", claim)))));
    }

    private static String pairs(ComparePage page) {
        return CsvTable.of(
                PAIRS,
                Stream.concat(page.actors().stream(), page.documents().stream())
                        .map(pair -> List.of(pair.a().text(), pair.b().text(), Long.toString(pair.number()))));
    }

    private static List<String> line(ComparePage.Row row, String side, ClaimView claim) {
        return List.of(
                row.matters().stream().map(Link::text).collect(Collectors.joining("; ")),
                row.how(),
                side,
                claim.iri(),
                claim.claimant().text(),
                claim.stance(),
                claim.words(),
                claim.document());
    }
}
