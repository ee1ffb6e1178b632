package org.chancery.server.page;

import java.util.List;
import java.util.function.Function;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Request;

/**
 * One part of a list that may be too long for a page.
 *
 * @param items the items of this part
 * @param page which part it is, from 1
 * @param more whether there is a part after it
 */
public record Part<T>(List<T> items, int page, boolean more) {
    public static final int SIZE = 60;
    private static final int LAST = 1_000_000;

    public Part {
        items = List.copyOf(items);
    }

    /** Reads the items from an offset on, up to a limit. */
    public interface Source<T> {
        List<T> read(long offset, long limit);
    }

    /** Returns which part is asked for, from 1; throws {@link HttpProblem} 400 if {@code part} is no such number. */
    public static int asked(Request request) {
        String part = request.parameter("part").orElse("1");
        if (!part.matches("[1-9]\\d{0,5}")) {
            throw HttpProblem.badRequest("'part' takes a number from 1 to 999999, not '" + part + "'.");
        }
        return Integer.parseInt(part);
    }

    /** Returns one part of a list whose source can be read from any offset on. */
    public static <T> Part<T> of(int page, int size, Source<T> source) {
        int bounded = Math.max(1, Math.min(page, LAST));
        List<T> items = source.read((bounded - 1L) * size, size + 1L);
        boolean more = items.size() > size;
        return new Part<>(more ? items.subList(0, size) : items, bounded, more);
    }

    public <R> Part<R> map(Function<T, R> change) {
        return new Part<>(items.stream().map(change).toList(), page, more);
    }

    public boolean isEmpty() {
        return items.isEmpty() && page == 1;
    }

    /** Tells whether this is the whole list. */
    public boolean whole() {
        return page == 1 && !more;
    }
}
