package org.chancery.server.page.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Request;
import org.chancery.server.page.Address;
import org.chancery.server.page.Parameters;
import org.chancery.server.page.ShownText;

/**
 * What somebody wants to see of a document.
 *
 * @param part which part, from 1; absent if it is the one that holds {@code at}, or else the first
 * @param at a place in code points
 * @param whole whether the whole text is wanted, and not only the words of the claims
 * @param around how many code points to show on either side of these words
 * @param polarity {@code affirmed} or {@code denied}; all if absent
 * @param kind {@code relation}, {@code event} or {@code quantity}; all if absent
 * @param source the claimant as the end of an IRI; all if absent
 */
public record ReaderAsk(
        Optional<Integer> part,
        Optional<Integer> at,
        boolean whole,
        int around,
        Optional<String> polarity,
        Optional<String> kind,
        Optional<String> source) {
    static final List<String> POLARITIES = List.of("affirmed", "denied");
    static final List<String> KINDS = List.of("relation", "event", "quantity");

    private static final int AROUND = 200;
    private static final int MOST_AROUND = 2_000;
    private static final int MOST = 999_999_999;
    private static final List<String> NAMES = List.of("part", "at", "text", "around", "polarity", "kind", "source");
    private static final String CLAIMS = "claims";

    /**
     * Returns what the request asks for.
     *
     * @throws HttpProblem 400 if a parameter is not understood; 403 if it asks for more text than the owner allows
     */
    public static ReaderAsk of(Request request, ShownText allowed) {
        Parameters parameters = Parameters.of(request, NAMES);
        Optional<String> text = parameters.choice("text", List.of("whole", CLAIMS));
        boolean free = allowed == ShownText.WHOLE;
        if (!free && text.filter("whole"::equals).isPresent()) {
            throw HttpProblem.of(
                    403,
                    "The whole text is not shown",
                    "The owner of this server shows only the words of claims with up to " + AROUND
                            + " characters around them; ask with text=claims.");
        }
        return new ReaderAsk(
                parameters.number("part", 1, MOST),
                parameters.number("at", 0, MOST),
                free && text.filter(CLAIMS::equals).isEmpty(),
                parameters.number("around", 0, free ? MOST_AROUND : AROUND).orElse(AROUND),
                parameters.choice("polarity", POLARITIES),
                parameters.choice("kind", KINDS),
                parameters.text("source"));
    }

    /** Tells whether only some of the claims are wanted. */
    boolean filters() {
        return polarity.isPresent() || kind.isPresent() || source.isPresent();
    }

    /** Returns the query part of the address of a part of the same, with its question mark. */
    String query(int other) {
        Address address = new Address("", Map.of())
                .with("polarity", polarity.orElse(""))
                .with("kind", kind.orElse(""))
                .with("source", source.orElse(""));
        Address shown = whole ? address : address.with("text", CLAIMS).with("around", Integer.toString(around));
        return shown.with("part", Integer.toString(other)).href();
    }
}
