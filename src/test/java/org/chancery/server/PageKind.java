package org.chancery.server;

import java.util.List;
import org.chancery.server.http.Format;

/**
 * A kind of page, by one page of it.
 *
 * @param name in small letters, also the name of its picture
 * @param path with its parameters
 * @param forms in which it can be had, the preferred first
 * @param status with which it is answered
 */
public record PageKind(String name, String path, List<Format> forms, int status) {
    public PageKind {
        forms = List.copyOf(forms);
    }

    /** Returns the same page in one form, asked for by ending. */
    public String path(Format form) {
        int query = path.indexOf('?');
        String address = query < 0 ? path : path.substring(0, query);
        String home = address.equals("/") ? "/index" : address;
        return home + "." + form.ending() + (query < 0 ? "" : path.substring(query));
    }

    @Override
    public String toString() {
        return name;
    }
}
