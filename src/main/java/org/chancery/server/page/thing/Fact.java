package org.chancery.server.page.thing;

import java.util.List;
import org.chancery.server.page.Link;

/**
 * A property with its values, or with the things that point by it.
 *
 * @param property its name, with the page that defines it
 * @param values the first of them
 * @param count how many there are in all
 * @param all address of the whole list
 */
public record Fact(Link property, List<Link> values, int count, String all) {
    public Fact {
        values = List.copyOf(values);
    }

    public boolean cut() {
        return values.size() < count;
    }
}
