package org.chancery.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.BlockRole;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Knows which element of a page holds the article, which ones are furniture, and what the others are for. */
final class HtmlLayout {
    private static final Set<String> NEVER_READ = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "canvas",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "button",
            "input",
            "select",
            "textarea",
            "datalist",
            "head");
    private static final Set<String> FURNITURE = Set.of("nav", "form", "dialog");
    private static final Set<String> SITE_PARTS = Set.of("header", "footer");
    private static final String ARTICLE_PARTS = "h1, article, main";
    /** An element with a greater share of the page's letters is no furniture, whatever it is called. */
    private static final double LARGEST_SHARE = 0.4;

    private final DocumentRules rules;
    private final Element article;
    private final int letters;

    HtmlLayout(Document page, DocumentRules rules) {
        this.rules = rules;
        this.article = article(page);
        this.letters = page.body().text().length();
    }

    private static Element article(Document page) {
        Elements articles = page.select("article:not(article article)");
        if (articles.size() == 1) {
            return articles.get(0);
        }
        Elements mains = page.select("main, [role=main]");
        return mains.isEmpty() ? page.body() : mains.get(0);
    }

    /** Returns the element that holds the article, the whole body if none says that it does. */
    Element article() {
        return article;
    }

    boolean isInArticle(Element element) {
        return element.equals(article) || element.parents().contains(article);
    }

    /** Tells whether nobody reads the element as part of the text. */
    boolean isLeftOut(Element element) {
        String tag = element.normalName();
        return NEVER_READ.contains(tag)
                || isHidden(element)
                || (FURNITURE.contains(tag) && !isLarge(element))
                || (SITE_PARTS.contains(tag) && !isInArticle(element) && !isLarge(element));
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none");
    }

    /** Tells whether the element holds the article's title, the article, or much of the page. */
    private boolean isLarge(Element element) {
        return element.selectFirst(ARTICLE_PARTS) != null || element.text().length() > letters * LARGEST_SHARE;
    }

    /** Returns the role that the element gives to all within it; absent if it gives none. */
    Optional<BlockRole> roleOf(Element element) {
        if (element.normalName().equals("figcaption")) {
            return Optional.of(BlockRole.CAPTION);
        }
        Optional<BlockRole> named = roleOfName(element).filter(role -> !isLarge(element));
        return named.isEmpty() && element.normalName().equals("aside") ? Optional.of(BlockRole.NAVIGATION) : named;
    }

    private Optional<BlockRole> roleOfName(Element element) {
        String name = (element.className() + " " + element.id()).strip();
        return rules.cues("containers").stream()
                .filter(cue -> cue.matcher(name).find())
                .flatMap(cue -> cue.role().stream())
                .findFirst();
    }
}
