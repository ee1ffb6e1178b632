package org.chancery.document.packed;

/** Reads packed files within the process of a test. */
public final class PackedTarget {
    private PackedTarget() {}

    /** Returns what came of the bytes, a refusal included. */
    public static Extract extract(String packing, byte[] bytes) {
        return ExtractProgram.extract(Packing.valueOf(packing), bytes);
    }
}
