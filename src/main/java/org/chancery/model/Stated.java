package org.chancery.model;

import java.util.Objects;

/** A fact about a document together with the ground on which it is known. */
public record Stated<T>(T value, Basis basis) {
    public Stated {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(basis, "basis");
    }
}
