package org.chancery.document;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * Makes the readable text of a web page; nothing is fetched.
 *
 * <p>Every block element becomes a paragraph behind a blank line, every forced line break a line; white space is folded, and
 * characters without width are dropped. Scripts, styles, forms, navigation, hidden elements, and the header and footer of the
 * site are left out. Asides, lists of links and all that stands outside the article are kept with the role that their element
 * or class tells, navigation if it tells none.
 */
final class Html {
    /** Ten times those of a long page; so many fit into some ten megabytes. */
    private static final int MOST_TAGS = 200_000;

    private static final int MOST_DEPTH = 10_000;

    private Html() {}

    /** Returns the draft; throws {@link UnreadableDocumentException} if there are more marks, or deeper ones, than in any text. */
    static Draft parse(String markup, String location, DocumentRules rules) {
        if (markup.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new UnreadableDocumentException(
                    location,
                    "has more than " + MOST_TAGS + " tags, as no text has; split it, or save it as plain text");
        }
        Document page = Jsoup.parse(markup, "");
        if (isTooDeep(page)) {
            throw new UnreadableDocumentException(
                    location, "nests its elements more than " + MOST_DEPTH + " deep; save it as plain text");
        }
        HtmlMetadata metadata = HtmlMetadata.of(page, rules);
        HtmlPieces pieces = HtmlPieces.of(page, rules);
        return new Draft(pieces.text(), pieces.pieces(), metadata.facts(), metadata.warnings());
    }

    private static boolean isTooDeep(Document page) {
        NodeFilter filter = (node, depth) -> depth > MOST_DEPTH ? FilterResult.STOP : FilterResult.CONTINUE;
        return NodeTraversor.filter(filter, page) == FilterResult.STOP;
    }
}
