package org.chancery.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests in lower-case hexadecimal. */
public final class Digest {
    private Digest() {}

    /** Returns the 64 digits of the digest of the text in UTF-8; of one with half a character, which has no UTF-8, of its units. */
    public static String of(String text) {
        return of(
                StandardCharsets.UTF_8.newEncoder().canEncode(text)
                        ? text.getBytes(StandardCharsets.UTF_8)
                        : units(text));
    }

    private static byte[] units(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    /** Returns the 64 digits of the digest of the bytes. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the first digits of the digest of the parts, which are kept apart from each other. */
    public static String of(int digits, String... parts) {
        return of(String.join("\u0000", parts)).substring(0, digits);
    }
}
