package org.chancery.server.http;

import java.util.List;

/**
 * A form in which an answer can be had.
 *
 * @param mediaType sent as the content type, such as {@code text/turtle}
 * @param ending of an address that asks for it, without dot; also its name as a parameter
 * @param aliases other media types by which it is asked for
 */
public record Format(String mediaType, String ending, List<String> aliases) {
    public static final Format HTML = new Format("text/html", "html", List.of("application/xhtml+xml"));
    public static final Format TURTLE = new Format("text/turtle", "ttl", List.of("application/turtle"));
    public static final Format N_TRIPLES = new Format("application/n-triples", "nt", List.of("text/plain"));
    public static final Format RDF_XML = new Format("application/rdf+xml", "rdf", List.of("application/xml"));
    public static final Format JSON_LD = new Format("application/ld+json", "jsonld", List.of());
    public static final Format JSON = new Format("application/json", "json", List.of());
    public static final Format CSV = new Format("text/csv", "csv", List.of());
    public static final Format TSV = new Format("text/tab-separated-values", "tsv", List.of());
    public static final Format SPARQL_JSON =
            new Format("application/sparql-results+json", "json", List.of("application/json", "text/json"));
    public static final Format SPARQL_XML =
            new Format("application/sparql-results+xml", "xml", List.of("application/xml", "text/xml"));
    public static final Format PROBLEM_JSON =
            new Format("application/problem+json", "json", List.of("application/json"));
    public static final Format GEO_JSON = new Format("application/geo+json", "geojson", List.of());
    public static final Format TEXT = new Format("text/plain", "txt", List.of());

    public Format {
        aliases = List.copyOf(aliases);
    }

    /** Returns the value of the content type header; text names its charset. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }
}
