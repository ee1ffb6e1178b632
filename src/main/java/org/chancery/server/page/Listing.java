package org.chancery.server.page;

import java.util.List;

/**
 * What somebody wants to see of a list: which of its entries, and which part of them.
 *
 * @param address of the page, with the filters of the list
 * @param part which part of the list, from 1
 */
public record Listing(Address address, int part) {
    /** Returns the value of the filter; empty if the address does not have it. */
    public String value(String filter) {
        return address.value(filter);
    }

    /** Returns the part of all entries that is asked for. */
    public <T> Part<T> partOf(List<T> all, int size) {
        return Part.of(
                part,
                size,
                (offset, limit) -> all.stream().skip(offset).limit(limit).toList());
    }
}
