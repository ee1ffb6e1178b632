package org.chancery.reference;

import java.util.List;

/**
 * A list of code values.
 *
 * @param type the class of its values
 * @param values by name
 */
public record CodeList(Term type, List<Term> values) {
    public CodeList {
        values = List.copyOf(values);
    }
}
