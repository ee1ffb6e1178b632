package org.chancery.document;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Makes the readable text of a web page; nothing is fetched.
 *
 * <p>Every block element becomes a paragraph behind a blank line, every forced line break a line; white space is folded, and
 * characters without width are dropped. Scripts, styles, forms, navigation, hidden elements, and the header and footer of the
 * site are left out. Asides, lists of links and all that stands outside the article are kept with the role that their element
 * or class tells, navigation if it tells none.
 */
final class Html {
    private Html() {}

    static Draft parse(String markup, DocumentRules rules) {
        Document page = Jsoup.parse(markup, "");
        HtmlMetadata metadata = HtmlMetadata.of(page, rules);
        HtmlPieces pieces = HtmlPieces.of(page, rules);
        return new Draft(pieces.text(), pieces.pieces(), metadata.facts(), metadata.warnings());
    }
}
