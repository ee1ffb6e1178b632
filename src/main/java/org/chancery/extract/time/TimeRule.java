package org.chancery.extract.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * One form of expression, as {@code data/rules/time/expressions.yaml} gives it.
 *
 * @param pattern a regular expression over words, with {@code {name}} for the parts that {@link Pieces} knows
 * @param meaning how the time is worked out
 * @param shift days from the document's date, for {@link Meaning#DAY}
 * @param example words, document date and value, parted by bars; empty where the value needs more context
 */
record TimeRule(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String pattern,
        @JsonProperty(required = true) Meaning meaning,
        int shift,
        @JsonProperty(required = true) String example) {

    /** The ways in which a time is worked out from its words. */
    enum Meaning {
        DATE,
        DAYS,
        SEASON,
        DECADE,
        PREVIOUS_DECADE,
        SPAN_PAST,
        YEARS,
        YEAR,
        DAY,
        WEEKDAY,
        WEEKDAY_OF_WEEK,
        WEEKEND,
        RELATIVE,
        SAME,
        NOTHING,
        AGO,
        LATER,
        FOLLOW,
        LASTING
    }

    @Override
    public String toString() {
        return id + " (" + meaning.name().toLowerCase(Locale.ROOT) + ")";
    }
}
