package org.chancery.server.page;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.http.Format;

/** The forms in which the data of a thing can be had. */
public final class DataFormats {
    /** The forms for programs, the preferred first. */
    public static final List<Format> ALL =
            List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML, Format.JSON);

    /** The page for people, and the forms for programs. */
    public static final List<Format> WITH_PAGE =
            Stream.concat(Stream.of(Format.HTML), ALL.stream()).toList();

    private DataFormats() {}
}
