package org.chancery.model;

import java.util.List;

/**
 * Through whom a claim is told: the attribution chain, from the outermost speaker inwards.
 *
 * @param chain ids of actors; empty where the document speaks itself
 */
public record Voice(List<String> chain) {
    /** Stands for the document itself wherever the id of a holder is written. */
    public static final String AUTHOR = "author";

    public Voice {
        chain = List.copyOf(chain);
    }

    /** Returns the voice of the document itself. */
    public static Voice author() {
        return new Voice(List.of());
    }

    public static Voice of(String... chain) {
        return new Voice(List.of(chain));
    }

    /** Returns the id of the one whose claim it is, {@link #AUTHOR} for the document itself. */
    public String holder() {
        return chain.isEmpty() ? AUTHOR : chain.get(chain.size() - 1);
    }

    /** Returns the ids of those who pass it on, from the outermost inwards; empty if the holder speaks directly. */
    public List<String> via() {
        return chain.isEmpty() ? List.of() : chain.subList(0, chain.size() - 1);
    }
}
