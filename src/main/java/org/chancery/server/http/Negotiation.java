package org.chancery.server.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the format that a client likes best among those on offer, by its Accept header (RFC 9110, 12.5.1). */
public final class Negotiation {
    private static final int MOST_RANGES = 100;

    private final List<Range> ranges;

    private Negotiation(List<Range> ranges) {
        this.ranges = ranges;
    }

    private record Range(String type, double quality) {
        static Range parse(String text) {
            String[] parts = text.split(";", -1);
            double quality = Stream.of(parts)
                    .skip(1)
                    .map(String::strip)
                    .filter(part -> part.startsWith("q="))
                    .map(part -> quality(part.substring(2)))
                    .findFirst()
                    .orElse(1.0);
            return new Range(parts[0].strip().toLowerCase(Locale.ROOT), quality);
        }

        private static double quality(String text) {
            try {
                return Math.min(1, Math.max(0, Double.parseDouble(text)));
            } catch (NumberFormatException e) {
                return 0;
            }
        }

        /** Returns 3 for the very type, 2 for its family, 1 for all types, 0 where the range leaves it out. */
        int closeness(String mediaType) {
            if (type.equals(mediaType)) {
                return 3;
            }
            String family = mediaType.substring(0, mediaType.indexOf('/'));
            return type.equals(family + "/*") ? 2 : type.equals("*/*") ? 1 : 0;
        }
    }

    /** Returns the wishes in an Accept header; an empty header accepts everything. */
    public static Negotiation of(String accept) {
        List<Range> ranges = Stream.of(accept.split(",", -1))
                .filter(part -> !part.isBlank())
                .limit(MOST_RANGES)
                .map(Range::parse)
                .toList();
        return new Negotiation(ranges.isEmpty() ? List.of(new Range("*/*", 1)) : ranges);
    }

    /** Returns the best format; the earlier offer wins a tie; absent if none is acceptable. */
    public Optional<Format> choose(List<Format> offers) {
        List<Format> acceptable = new ArrayList<>(
                offers.stream().filter(offer -> quality(offer) > 0).toList());
        acceptable.sort(Comparator.comparingDouble((Format offer) -> -quality(offer)));
        return acceptable.stream().findFirst();
    }

    private double quality(Format offer) {
        return Stream.concat(Stream.of(offer.mediaType()), offer.aliases().stream())
                .mapToDouble(this::quality)
                .max()
                .orElse(0);
    }

    private double quality(String mediaType) {
        return ranges.stream()
                .filter(range -> range.closeness(mediaType) > 0)
                .max(Comparator.comparingInt((Range range) -> range.closeness(mediaType)))
                .map(Range::quality)
                .orElse(0.0);
    }
}
