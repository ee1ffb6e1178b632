package org.chancery.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.vocab.Bases;

/** Turns IRIs into addresses on this server and back. */
public final class Addresses {
    private static final String PAGE = "/page/";
    private static final String CLAIM = "/claim/";

    private Addresses() {}

    /** Returns the address of the page about an IRI: here for our own, itself for the web's; empty for all others. */
    public static String page(Node node) {
        if (!node.isURI()) {
            return "";
        }
        String iri = node.getURI();
        if (iri.startsWith(Bases.BASE)) {
            return PAGE + iri.substring(Bases.BASE.length());
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
    }

    /** Returns the address of the data about one of our IRIs, without ending and fragment. */
    public static String data(String iri) {
        return "/data/" + iri.substring(Bases.BASE.length()).replaceFirst("#.*", "");
    }

    /** Returns the IRI of the thing that the page at an address is about; absent for pages that are about no one thing. */
    static Optional<String> thing(String address) {
        if (address.startsWith(CLAIM)) {
            return Optional.of(
                    Bases.DOCUMENTS + address.substring(CLAIM.length()).replaceFirst("/", "#"));
        }
        return Optional.of(address)
                .filter(path -> path.startsWith(PAGE))
                .map(path -> Bases.BASE + path.substring(PAGE.length()));
    }

    /**
     * Returns the IRIs that a path may stand for, the likeliest first.
     *
     * @param path below the base, percent-encoded as the client sent it
     */
    public static List<String> iris(String path) {
        return Stream.of(path, PercentEncoding.decodeNonAscii(path), PercentEncoding.decode(path))
                .distinct()
                .map(rest -> Bases.BASE + rest)
                .toList();
    }
}
