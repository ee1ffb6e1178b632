package org.chancery.server.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private static final Map<String, String> NAMES = Map.of(
            "ttl", "Turtle", "jsonld", "JSON-LD", "nt", "N-Triples", "rdf", "RDF/XML", "json", "JSON", "csv", "CSV");

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

    /** Returns the value of a Link header (RFC 8288) that names every form as an alternate of this page. */
    String header() {
        return formats.stream()
                .map(format -> "<" + href(format) + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\"")
                .collect(Collectors.joining(", "));
    }
}
