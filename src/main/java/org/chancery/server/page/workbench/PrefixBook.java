package org.chancery.server.page.workbench;

import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The prefixes that a query over the data is likely to need. */
public final class PrefixBook {
    private PrefixBook() {}

    /** Returns the namespaces of the ontology and of {@code prefixes.ttl} by their prefixes, in the order of these. */
    public static Map<String, String> with(Graph ontology) {
        Graph named = GraphFactory.createDefaultGraph();
        InputStream in = PrefixBook.class.getResourceAsStream("prefixes.ttl");
        RDFParser.source(in).lang(Lang.TURTLE).parse(named);
        Map<String, String> book = new TreeMap<>(named.getPrefixMapping().getNsPrefixMap());
        book.putAll(ontology.getPrefixMapping().getNsPrefixMap());
        book.remove("");
        return book;
    }
}
