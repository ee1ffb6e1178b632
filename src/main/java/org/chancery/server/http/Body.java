package org.chancery.server.http;

import java.util.OptionalLong;

/**
 * The bytes of an answer: at hand, or made while they are sent.
 *
 * @param tag the same for the same bytes
 * @param length how many bytes there are; absent if they are not made yet
 * @param writer writes them all
 */
record Body(EntityTag tag, OptionalLong length, Writer writer) {
    /** Returns bytes that are at hand; not copied, so do not change them. */
    static Body of(byte[] bytes) {
        return new Body(EntityTag.of(bytes), OptionalLong.of(bytes.length), out -> out.write(bytes));
    }

    /** Returns bytes that are made when they are sent; the same version stands for the same bytes. */
    static Body made(String version, Writer writer) {
        return new Body(EntityTag.ofVersion(version), OptionalLong.empty(), writer);
    }
}
