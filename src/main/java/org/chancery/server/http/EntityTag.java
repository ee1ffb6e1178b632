package org.chancery.server.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * The entity tag of a body (RFC 9110, 8.8.3). It is weak, since the same body may be sent compressed or not.
 *
 * @param value as it stands in the header
 */
record EntityTag(String value) {
    private static final String WEAK = "W/";

    /** Returns the tag of a body that the version stands for. */
    static EntityTag ofVersion(String version) {
        return of(version.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the tag of a body: the same bytes give the same tag. */
    static EntityTag of(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new EntityTag(WEAK + '"' + HexFormat.of().formatHex(digest, 0, 12) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Tells whether the value of an If-None-Match header names this tag or any; a missing header (null) does not. */
    boolean isAmong(String header) {
        return header != null
                && Stream.of(header.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(value)));
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }
}
