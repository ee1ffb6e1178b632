package org.chancery.graph;

import java.nio.charset.StandardCharsets;

/** Web addresses as IRIs: what may not stand in one is percent-encoded. */
final class WebAddress {
    private static final String FORBIDDEN = "<>\"{}|\\^`";

    private WebAddress() {}

    static String escape(String address) {
        StringBuilder escaped = new StringBuilder();
        address.strip().codePoints().forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        boolean character = !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
        return character && !Character.isSpaceChar(c) && FORBIDDEN.indexOf(c) < 0;
    }

    private static void append(StringBuilder escaped, int c) {
        if (isAllowed(c)) {
            escaped.appendCodePoint(c);
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format("%%%02X", b & 0xFF));
        }
    }
}
