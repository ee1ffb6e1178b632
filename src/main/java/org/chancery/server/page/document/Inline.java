package org.chancery.server.page.document;

import java.util.List;
import java.util.stream.Collectors;

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
     * The number of a claim where its words end.
     *
     * @param polarity {@code affirmed} or {@code denied}
     * @param kind {@code relation}, {@code event} or {@code quantity}
     */
    record Note(int number, String polarity, String kind) {}

    /**
     * Words on which claims rest.
     *
     * @param id {@code char=START,END}; empty if the mark continues one that began earlier
     * @param claims the claims
     * @param last whether their words end where the mark ends
     * @param inside the pieces within
     */
    record Mark(String id, List<Note> claims, boolean last, List<Inline> inside) implements Inline {
        private static final int DEEPEST = 5;

        public Mark {
            claims = List.copyOf(claims);
            inside = List.copyOf(inside);
        }

        @Override
        public String words() {
            return "";
        }

        /** Returns the claims whose words end here. */
        public List<Note> notes() {
            return last ? claims : List.of();
        }

        /** Returns how the claims stand and what they are, and how many marks lie within, as class names. */
        public String style() {
            return claims.stream().map(Note::polarity).distinct().sorted().collect(Collectors.joining(" ")) + " depth-"
                    + Math.min(DEEPEST, depth());
        }

        /** Returns the numbers of the claims, with blanks between them. */
        public String numbers() {
            return claims.stream()
                    .map(claim -> Integer.toString(claim.number()))
                    .collect(Collectors.joining(" "));
        }

        private int depth() {
            return inside.stream()
                    .filter(Mark.class::isInstance)
                    .mapToInt(piece -> ((Mark) piece).depth() + 1)
                    .max()
                    .orElse(0);
        }
    }
}
