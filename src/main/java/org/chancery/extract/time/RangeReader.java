package org.chancery.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.PartialDate;
import org.chancery.model.TimeExtent;
import org.chancery.text.Sentence;

/** Joins dates that bound a period: "from March to May 2011", "between 2006 and 2012", "since March", "until 2010". */
final class RangeReader {
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "–", "and");

    private final Sentence sentence;
    private final Optional<PartialDate> document;

    RangeReader(Sentence sentence, Optional<PartialDate> document) {
        this.sentence = sentence;
        this.document = document;
    }

    List<Sighting> join(List<Sighting> sightings) {
        List<Sighting> joined = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            Optional<Sighting> range =
                    i + 1 < sightings.size() ? range(sightings.get(i), sightings.get(i + 1)) : Optional.empty();
            range.ifPresent(joined::add);
            if (range.isPresent()) {
                i++;
            } else {
                bounded(sightings.get(i)).ifPresent(joined::add);
            }
        }
        return joined;
    }

    private Optional<Sighting> range(Sighting first, Sighting second) {
        String opening = word(first.first() - 1);
        String link = word(first.last() + 1);
        boolean adjacent = second.first() == first.last() + 2 && TO.contains(link);
        boolean opened = link.equals("and") ? opening.equals("between") : opening.equals("from") || link.equals("-");
        if (!adjacent || !opened || second.extent().to().isEmpty()) {
            return Optional.empty();
        }
        TimeExtent from =
                first.openYear() && !second.openYear() ? before(first.extent(), second.extent()) : first.extent();
        return extent(from.from(), second.extent().to())
                .map(extent -> new Sighting(first.first() - 1, second.last(), extent, false, first.rule()));
    }

    private static TimeExtent before(TimeExtent first, TimeExtent second) {
        int year = second.to().orElseThrow().year();
        TimeExtent same = Periods.inYear(first, year);
        boolean after = same.from()
                .orElseThrow()
                .earliest()
                .isAfter(second.to().orElseThrow().latest());
        return after ? Periods.inYear(first, year - 1) : same;
    }

    private static Optional<TimeExtent> extent(Optional<PartialDate> from, Optional<PartialDate> to) {
        boolean ordered = from.isPresent()
                && to.isPresent()
                && !to.get().latest().isBefore(from.get().earliest());
        return ordered ? Optional.of(new TimeExtent(from, to)) : Optional.empty();
    }

    private Optional<Sighting> bounded(Sighting one) {
        return switch (word(one.first() - 1)) {
            case "since" -> Optional.of(with(one, since(one.extent())));
            case "until", "till" ->
                Optional.of(
                        with(one, new TimeExtent(Optional.empty(), one.extent().to())));
            case "before" -> Optional.empty();
            default -> Optional.of(one);
        };
    }

    private TimeExtent since(TimeExtent extent) {
        Optional<TimeExtent> closed = extent(extent.from(), document);
        return closed.orElseGet(() -> TimeExtent.since(extent.from().orElseThrow()));
    }

    private static Sighting with(Sighting one, TimeExtent extent) {
        return new Sighting(one.first() - 1, one.last(), extent, false, one.rule());
    }

    private String word(int index) {
        boolean inside = index >= 0 && index < sentence.tokens().size();
        return inside ? sentence.token(index).text().toLowerCase(Locale.ROOT) : "";
    }
}
