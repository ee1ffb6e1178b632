package org.chancery.graph;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.ChanceryException;

/** Web addresses as IRIs: what may not stand in one is percent-encoded. */
final class WebAddress {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern HOST = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*");
    private static final String FORBIDDEN = "<>\"{}|\\^`";

    private WebAddress() {}

    /** Returns the address as an IRI; throws a sentence for the user if it does not begin with a scheme, as every IRI does. */
    static String escape(String address) {
        if (!SCHEME.matcher(address.strip()).lookingAt()) {
            throw new ChanceryException(
                    "the web address '" + address + "' is not whole; begin it with https://, or leave it out");
        }
        StringBuilder escaped = new StringBuilder();
        address.strip().codePoints().forEach(c -> append(escaped, c));
        return beyondHost(escaped.toString());
    }

    /** Brackets may stand in a host alone, a percent sign only before two digits, and one # is enough. */
    private static String beyondHost(String address) {
        Matcher host = HOST.matcher(address);
        int end = host.lookingAt() ? host.end() : 0;
        String rest =
                address.substring(end).replace("[", "%5B").replace("]", "%5D").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        int fragment = rest.indexOf('#') + 1;
        return address.substring(0, end)
                + rest.substring(0, fragment)
                + (fragment == 0 ? rest : rest.substring(fragment).replace("#", "%23"));
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
