package org.chancery.server.page.document;

import java.util.List;

/** A piece of a document's text: plain words, or a mark around further pieces. */
public sealed interface Inline {
    /** Returns the plain words; empty for a mark. */
    String words();

    /** Returns the mark; null for plain words, since templates cannot tell types apart. */
    default Mark mark() {
        return this instanceof Mark mark ? mark : null;
    }

    /** Plain words. */
    record Words(String words) implements Inline {}

    /**
     * Words on which claims rest.
     *
     * @param id {@code char=START,END}; empty if the mark continues one that began earlier
     * @param style how the claims stand: affirmed, denied or both
     * @param notes the numbers of the claims, where the mark ends
     * @param inside the pieces within
     */
    record Mark(String id, String style, List<Integer> notes, List<Inline> inside) implements Inline {
        public Mark {
            notes = List.copyOf(notes);
            inside = List.copyOf(inside);
        }

        @Override
        public String words() {
            return "";
        }
    }
}
