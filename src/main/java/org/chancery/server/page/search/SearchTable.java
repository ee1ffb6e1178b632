package org.chancery.server.page.search;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.page.CsvTable;
import org.chancery.server.page.claim.ClaimView;

/** Writes one part of what was found as a table: names first, then quotations. */
final class SearchTable {
    private static final List<String> COLUMNS =
            List.of("found", "type", "name", "claims by", "claims about", "claimant", "stance", "words", "document");

    private SearchTable() {}

    static String csv(SearchPage page) {
        return CsvTable.of(
                COLUMNS,
                Stream.concat(
                        page.names().items().stream().map(SearchTable::row),
                        page.quotations().items().stream().map(SearchTable::row)));
    }

    private static List<String> row(SearchPage.Named named) {
        return List.of(
                named.iri(),
                named.kind(),
                named.name().text(),
                Long.toString(named.by()),
                Long.toString(named.about()),
                "",
                "",
                "",
                "");
    }

    private static List<String> row(ClaimView claim) {
        return List.of(
                claim.iri(),
                "quotation",
                claim.proposition().text(),
                "",
                "",
                claim.claimant().text(),
                claim.stance(),
                claim.words(),
                claim.document());
    }
}
