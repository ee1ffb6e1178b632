package org.chancery.server.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.server.http.Format;
import org.chancery.server.http.Request;

/**
 * Where the other forms of a page are.
 *
 * @param address of the page, without ending and parameters, escaped for an address
 * @param query the parameters with their question mark; empty if there are none
 * @param formats the forms for programs; none for a page that has no other form
 */
public record FormLinks(String address, String query, List<Format> formats) {
    /** The links of a page that has no other form. */
    public static final FormLinks NONE = new FormLinks("", "", List.of());

    private static final int LONGEST = 1_000;

    private static final Map<String, String> NAMES = Map.of(
            "ttl",
            "Turtle",
            "jsonld",
            "JSON-LD",
            "nt",
            "N-Triples",
            "rdf",
            "RDF/XML",
            "json",
            "JSON",
            "csv",
            "CSV",
            "geojson",
            "GeoJSON");

    public FormLinks {
        formats = List.copyOf(formats);
    }

    /** Returns the links of the page that was asked for, at an address without ending. */
    static FormLinks of(String address, Request request, List<Format> formats) {
        return new FormLinks(
                address,
                request.rawQuery(),
                formats.stream().filter(format -> !format.equals(Format.HTML)).toList());
    }

    /** Returns the address of one form. */
    public String href(Format format) {
        return address + "." + format.ending() + query;
    }

    /** Returns the name of a form for people. */
    public String name(Format format) {
        return NAMES.getOrDefault(format.ending(), format.ending());
    }

    /**
     * Returns the value of a Link header (RFC 8288): every form as an alternate, the Turtle as its description, the IRI of
     * the thing that the page is about, and the description of the whole interface. A very long address is not told again.
     */
    String header() {
        Stream<String> general = Stream.of(link("/openapi.json", "service-desc", "application/vnd.oai.openapi+json"));
        Stream<String> own = address.length() + query.length() > LONGEST
                ? Stream.empty()
                : Stream.of(forms(), description(), thing()).flatMap(links -> links);
        return Stream.concat(own, general).collect(Collectors.joining(", "));
    }

    private Stream<String> forms() {
        return formats.stream().map(format -> link(href(format), "alternate", format.mediaType()));
    }

    private Stream<String> description() {
        return formats.stream()
                .filter(Format.TURTLE::equals)
                .map(format -> link(href(format), "describedby", format.mediaType()));
    }

    private Stream<String> thing() {
        return Addresses.thing(address).stream().map(iri -> "<" + iri + ">; rel=\"cite-as\"");
    }

    private static String link(String href, String relation, String mediaType) {
        return "<" + href + ">; rel=\"" + relation + "\"; type=\"" + mediaType + "\"";
    }
}
