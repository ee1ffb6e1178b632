package org.chancery.server.page;

import java.util.List;

/**
 * A property with its values, or with the things that point by it.
 *
 * @param property its name, with the page that defines it
 * @param values at most as many as a page shows
 * @param count how many there are in all
 */
public record Fact(Link property, List<Link> values, int count) {
    public Fact {
        values = List.copyOf(values);
    }

    public boolean cut() {
        return values.size() < count;
    }
}
