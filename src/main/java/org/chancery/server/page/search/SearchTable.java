package org.chancery.server.page.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.SpreadsheetText;
import org.chancery.server.http.CsvWriter;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.server.page.claim.Evidence;

/** Writes one part of what was found as a table: names first, then quotations. */
final class SearchTable {
    private static final List<String> COLUMNS =
            List.of("found", "type", "name", "claims by", "claims about", "claimant", "stance", "words", "document");

    private SearchTable() {}

    static String csv(SearchPage page) {
        return Stream.of(
                        Stream.of(COLUMNS),
                        page.names().items().stream().map(SearchTable::row),
                        page.quotations().items().stream().map(SearchTable::row))
                .flatMap(rows -> rows)
                .map(row -> row.stream().map(SpreadsheetText::harmless).toList())
                .map(CsvWriter::line)
                .collect(Collectors.joining());
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
                claim.evidence().stream().map(found -> found.passage().words()).collect(Collectors.joining(" … ")),
                claim.evidence().stream()
                        .map(Evidence::document)
                        .map(document -> document.text())
                        .findFirst()
                        .orElse(""));
    }
}
