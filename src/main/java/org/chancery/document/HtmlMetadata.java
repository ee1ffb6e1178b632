package org.chancery.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.Basis;
import org.chancery.model.BlockRole;
import org.chancery.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of itself: JSON-LD first, then meta elements, then its visible and structural elements. */
final class HtmlMetadata {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ARTICLE_TYPE = Pattern.compile("(?:.*Article|.*Posting|Report|WebPage)");
    private static final String PUBLICATION_TIMES = "[itemprop=datePublished], time[pubdate], time[datetime]";

    private static final Set<BlockRole> ELSEWHERE =
            Set.of(BlockRole.RELATED_LINKS, BlockRole.NAVIGATION, BlockRole.ADVERTISEMENT);

    private final Document page;
    private final DocumentRules rules;
    private final Facts facts;
    private final List<String> warnings = new ArrayList<>();

    private HtmlMetadata(Document page, DocumentRules rules) {
        this.page = page;
        this.rules = rules;
        this.facts = new Facts(Basis.STATED, rules.dates());
    }

    static HtmlMetadata of(Document page, DocumentRules rules) {
        HtmlMetadata metadata = new HtmlMetadata(page, rules);
        metadata.readJsonLd();
        metadata.readMetaElements();
        metadata.readElements();
        return metadata;
    }

    Metadata facts() {
        return facts.metadata();
    }

    List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        all.addAll(facts.warnings());
        return all;
    }

    private void readJsonLd() {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                addArticles(JSON.readTree(script.data()));
            } catch (JsonProcessingException e) {
                warnings.add("a JSON-LD block of the page is broken and was passed over");
            }
        }
    }

    private void addArticles(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::addArticles);
            return;
        }
        if (node.has("@graph")) {
            addArticles(node.get("@graph"));
        }
        if (isArticle(node.path("@type"))) {
            facts.addAll(node, rules.metadataKeys("json-ld"));
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        return ARTICLE_TYPE.matcher(type.asText()).matches();
    }

    private void readMetaElements() {
        Map<String, List<String>> contents = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                contents.computeIfAbsent(name, key -> new ArrayList<>()).add(meta.attr("content"));
            }
        }
        rules.metadataKeys("html-meta")
                .forEach((fact, names) ->
                        names.forEach(name -> facts.add(fact, contents.getOrDefault(name, List.of()))));
    }

    private void readElements() {
        HtmlLayout layout = new HtmlLayout(page, rules);
        facts.add(Fact.TITLE, page.select("h1").eachText());
        facts.add(Fact.TITLE, List.of(page.title()));
        facts.add(
                Fact.AUTHOR,
                layout.article().select("[rel=author], [itemprop=author]").eachText());
        facts.add(Fact.DATE, publicationTimes(layout));
        facts.add(Fact.URL, page.select("link[rel=canonical]").eachAttr("href"));
        facts.add(Fact.LANGUAGE, page.select("html[lang]").eachAttr("lang"));
    }

    /** Returns the times in the article's own elements; those of asides and lists of links tell of other articles. */
    private static List<String> publicationTimes(HtmlLayout layout) {
        return layout.article().select(PUBLICATION_TIMES).stream()
                .filter(element -> element.parents().stream().noneMatch(parent -> isElsewhere(parent, layout)))
                .map(element -> element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content"))
                .toList();
    }

    private static boolean isElsewhere(Element parent, HtmlLayout layout) {
        return layout.isLeftOut(parent)
                || layout.roleOf(parent).filter(ELSEWHERE::contains).isPresent();
    }
}
