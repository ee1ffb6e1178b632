package org.chancery.export;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.chancery.vocab.Bases;
import org.chancery.vocab.PROV;

/** The prefixes that make an export readable. */
final class Prefixes {
    private Prefixes() {}

    /** Returns the namespaces by prefix, sorted by prefix, those of the graph included. */
    static Map<String, String> all(Graph graph) {
        Map<String, String> prefixes = new TreeMap<>(graph.getPrefixMapping().getNsPrefixMap());
        prefixes.putAll(Map.of(
                "cy", Bases.TERMS,
                "cyv", Bases.CODES,
                "id", Bases.ENTITIES,
                "prov", PROV.NAMESPACE,
                "dcterms", DCTerms.NS,
                "skos", SKOS.getURI(),
                "rdf", RDF.getURI(),
                "rdfs", RDFS.getURI(),
                "xsd", XSD.getURI()));
        return prefixes;
    }
}
