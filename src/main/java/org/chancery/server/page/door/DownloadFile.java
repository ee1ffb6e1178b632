package org.chancery.server.page.door;

import java.util.List;
import java.util.Optional;
import org.chancery.export.RdfFormat;
import org.chancery.export.download.Download;
import org.chancery.server.http.Format;

/**
 * A file that can be had of the whole data.
 *
 * @param name of the file, such as {@code chancery.trig}
 * @param form what it holds and how it is written
 */
record DownloadFile(String name, Download form) {
    /** The files, the most used first. */
    static final List<DownloadFile> ALL =
            Download.all().stream().map(DownloadFile::of).toList();

    private static final String FOLDER = "/downloads/";

    private static DownloadFile of(Download form) {
        String ending = form.ending();
        return new DownloadFile((ending.contains(".") ? "chancery-" : "chancery.") + ending, form);
    }

    /** Returns the file with the name; absent if there is none. */
    static Optional<DownloadFile> named(String name) {
        return ALL.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** Returns its address on this server. */
    String path() {
        return FOLDER + name;
    }

    Format format() {
        return new Format(form.mediaType(), name.replaceFirst(".*\\.", ""), List.of());
    }

    /** Tells whether it holds all triples. */
    boolean rdf() {
        return RdfFormat.of(form.label()).isPresent();
    }

    /** Returns what it holds, in a sentence. */
    String title() {
        String about = form.about();
        return Character.toUpperCase(about.charAt(0)) + about.substring(1) + ".";
    }
}
