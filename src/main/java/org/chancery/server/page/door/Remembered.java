package org.chancery.server.page.door;

import java.util.function.Supplier;

/** Keeps what was computed last, as long as the data stay the same. */
final class Remembered<T> {
    private String state = "";
    private T value;

    /** Returns what the work gives for this state of the data; it is not done twice for the same state. */
    synchronized T get(String version, Supplier<T> work) {
        if (value == null || !state.equals(version)) {
            value = work.get();
            state = version;
        }
        return value;
    }
}
