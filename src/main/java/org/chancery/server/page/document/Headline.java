package org.chancery.server.page.document;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PropositionReader;
import org.chancery.vocab.CY;

/**
 * What is known of a document beside its text.
 *
 * @param title its title or file name
 * @param fileName the name of its file
 * @param lang the language of its text; empty if it is not known
 * @param creators its authors
 * @param publisher who published it; nobody if empty
 * @param date its date as EDTF with how it is known; empty if it is not known
 * @param voice to whom what it says in its own voice is attributed
 * @param source its address on the web; nowhere if empty
 */
public record Headline(
        Link title,
        String fileName,
        String lang,
        List<Link> creators,
        List<Link> publisher,
        String date,
        Link voice,
        String source) {
    public Headline {
        creators = List.copyOf(creators);
        publisher = List.copyOf(publisher);
    }

    static Headline of(PageData data, Node document) {
        return new Headline(
                data.labels().link(document),
                data.text(document, CY.fileName),
                data.text(document, DCTerms.language),
                links(data, document, DCTerms.creator),
                links(data, document, DCTerms.publisher),
                date(data, document),
                data.one(document, CY.authorVoice).map(data.labels()::link).orElseGet(() -> Link.plain("unknown")),
                data.one(document, DCTerms.source).map(Addresses::page).orElse(""));
    }

    private static List<Link> links(PageData data, Node document, Property property) {
        return data.all(document, property).stream()
                .map(data.labels()::link)
                .sorted(Comparator.comparing(Link::text))
                .toList();
    }

    private static String date(PageData data, Node document) {
        String date = data.one(document, CY.documentDate)
                .map(new PropositionReader(data)::time)
                .orElse("");
        String basis = data.one(document, CY.dateBasis).map(data.labels()::text).orElse("");
        return date.isEmpty() || basis.isEmpty() ? date : date + " (" + basis + ")";
    }
}
