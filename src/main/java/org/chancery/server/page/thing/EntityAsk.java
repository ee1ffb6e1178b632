package org.chancery.server.page.thing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Request;
import org.chancery.server.page.Address;
import org.chancery.server.page.Parameters;
import org.chancery.server.page.timeline.TimeRange;

/**
 * What somebody wants to see of a thing.
 *
 * @param parts which part of each long list is shown, by the name of its parameter
 * @param type the end of the IRI of a relation, event or quantity type; all if absent
 * @param status the end of the IRI of an assessment status; all if absent
 * @param certainty the end of the IRI of a certainty that some claim has; all if absent
 * @param sources how many independent sources a statement has at least, for it and against it
 * @param from the first day of the time that a statement must touch; open if absent
 * @param to the last day of it; open if absent
 * @param values the values of all these filters, as the address has them
 * @param property a property whose ends alone are listed
 * @param direction {@code to} for what points here, {@code from} for what this points to
 */
record EntityAsk(
        Map<String, Integer> parts,
        Optional<String> type,
        Optional<String> status,
        Optional<String> certainty,
        int sources,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Map<String, String> values,
        Optional<String> property,
        String direction) {
    /** The parts of the statements, of the claims that the thing makes, of the timeline. */
    static final String PART = "part";

    static final String SAID = "said";
    static final String TIMES = "times";

    private static final int MOST = 999_999;
    private static final List<String> LISTS = List.of(PART, SAID, TIMES);
    private static final List<String> FILTERS = List.of("type", "status", "certainty", "sources", "from", "to");

    /** Returns what the request asks for; throws {@link HttpProblem} 400 if a parameter is not understood. */
    static EntityAsk of(Request request) {
        Parameters parameters = Parameters.of(
                request,
                List.of(
                        PART,
                        SAID,
                        TIMES,
                        "type",
                        "status",
                        "certainty",
                        "sources",
                        "from",
                        "to",
                        "property",
                        "direction"));
        Map<String, Integer> parts = new LinkedHashMap<>();
        LISTS.forEach(list -> parts.put(list, parameters.number(list, 1, MOST).orElse(1)));
        Map<String, String> values = new LinkedHashMap<>();
        FILTERS.forEach(name -> parameters
                .text(name)
                .filter(value -> !(name.equals("sources") && value.matches("0+")))
                .ifPresent(value -> values.put(name, value)));
        return new EntityAsk(
                parts,
                parameters.text("type"),
                parameters.text("status"),
                parameters.text("certainty"),
                parameters.number("sources", 0, MOST).orElse(0),
                day(parameters, "from").flatMap(TimeRange::from),
                day(parameters, "to").flatMap(TimeRange::to),
                values,
                parameters.text("property"),
                parameters.choice("direction", List.of("to", "from")).orElse("to"));
    }

    private static Optional<TimeRange> day(Parameters parameters, String name) {
        Optional<String> text = parameters.text(name);
        Optional<TimeRange> range =
                text.filter(value -> value.matches("[\\d-]+")).flatMap(TimeRange::parse);
        if (text.isPresent() && range.isEmpty()) {
            throw HttpProblem.badRequest("'" + name + "' takes a year, a month or a day, such as 2012, 2012-02 or "
                    + "2012-02-07, not '" + text.get() + "'.");
        }
        return range;
    }

    int part(String list) {
        return parts.get(list);
    }

    /** Returns the query part of the address of another part of a list, with the same filters. */
    String query(String list, int part) {
        Address address = new Address("", values);
        for (Map.Entry<String, Integer> other : parts.entrySet()) {
            address = other.getValue() > 1
                    ? address.with(other.getKey(), other.getValue().toString())
                    : address;
        }
        return address.with(list, Integer.toString(part)).href() + "#" + list;
    }

    boolean filters() {
        return !values.isEmpty();
    }

    boolean inTime(TimeRange range) {
        return range.overlaps(from, to);
    }
}
