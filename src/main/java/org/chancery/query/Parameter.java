package org.chancery.query;

import java.util.Optional;

/**
 * A value that a question takes.
 *
 * @param name the variable's name without question mark
 * @param type what is accepted
 * @param fallback the value used when none is given, as a user would write it; absent if the value may be left out
 *     (then the question is asked for all values)
 * @param example a value that gives an answer on the sample data; absent if none is named
 * @param description one phrase for people
 */
public record Parameter(
        String name, ParameterType type, Optional<String> fallback, Optional<String> example, String description) {}
