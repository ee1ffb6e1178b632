package org.chancery.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.server.http.Request;

/**
 * The address of a page with its parameters.
 *
 * @param path without ending
 * @param values the parameters in their order; none is blank
 */
public record Address(String path, Map<String, String> values) {
    public Address {
        values = new LinkedHashMap<>(values);
    }

    /** Returns the address with those of the named parameters that the request has; the part is left out. */
    public static Address of(String path, Request request, List<String> names) {
        Address address = new Address(path, Map.of());
        for (String name : names) {
            address = address.with(name, request.parameter(name).orElse(""));
        }
        return address;
    }

    /** Returns the same address with the parameter at this value, and without it if the value is blank. */
    public Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        if (value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Address(path, changed);
    }

    public Address without(String name) {
        return with(name, "");
    }

    /** Returns the parameter's value; empty if the address does not have it. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Returns the address as it goes into a link. */
    public String href() {
        return values.isEmpty()
                ? path
                : values.entrySet().stream()
                        .map(value -> value.getKey() + "=" + Urls.encode(value.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** Returns the address of one part of the list on the page. */
    public String part(int number) {
        return number <= 1 ? href() : with("part", Integer.toString(number)).href();
    }
}
