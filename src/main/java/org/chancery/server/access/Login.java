package org.chancery.server.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * What an Authorization header claims.
 *
 * @param name the name claimed; empty for a token, which names nobody
 * @param secret the password or token
 */
record Login(String name, String secret) {
    private static final int LONGEST = 1_000;

    /** Returns what the header claims; absent if it is neither Basic nor Bearer in good form. */
    static Optional<Login> of(String header) {
        int space = header.indexOf(' ');
        if (space < 0 || header.length() > LONGEST) {
            return Optional.empty();
        }
        String rest = header.substring(space + 1).strip();
        return switch (header.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "basic" -> basic(rest);
            case "bearer" -> Optional.of(new Login("", rest));
            default -> Optional.empty();
        };
    }

    private static Optional<Login> basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon <= 0
                    ? Optional.empty()
                    : Optional.of(new Login(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isToken() {
        return name.isEmpty();
    }
}
