package org.chancery.graph;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.ChanceryException;

/** Web addresses as IRIs: what may not stand in one is percent-encoded. */
final class WebAddress {
    /** Browsers take "https:example.org" and "https:/example.org" for "https://example.org". */
    private static final Pattern WEB = Pattern.compile("^(https?):/*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_HOST = Pattern.compile("https?://(?:[/?#:]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final String FORBIDDEN = "<>\"{}|\\^`";
    /** The scheme and the host, in which alone brackets may stand, as around a number of the sixth version. */
    private static final Pattern HOST = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://(?:\\[[0-9A-Fa-f:.]*\\])?");

    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Set<Integer> UNFIT =
            Set.of((int) Character.SURROGATE, (int) Character.PRIVATE_USE, (int) Character.UNASSIGNED, (int)
                    Character.CONTROL);
    private static final int FIRST_TAG = 0xE0000;

    private WebAddress() {}

    /** Returns the address as an IRI; throws a sentence for the user if it does not begin with a scheme, as every IRI does. */
    static String escape(String address) {
        String given = WEB.matcher(address.strip()).replaceFirst("$1://");
        if (!SCHEME.matcher(given).lookingAt() || NO_HOST.matcher(given).lookingAt()) {
            throw new ChanceryException(
                    "the web address '" + address + "' is not whole; begin it with https://, or leave it out");
        }
        String whole = LONE_PERCENT.matcher(given).replaceAll("%25");
        Matcher host = HOST.matcher(whole);
        int end = host.find() ? host.end() : 0;
        int fragment = whole.indexOf('#');
        StringBuilder escaped = new StringBuilder(whole.substring(0, end));
        for (int i = end; i < whole.length(); i += Character.charCount(whole.codePointAt(i))) {
            append(escaped, whole.codePointAt(i), fragment >= 0 && i > fragment);
        }
        return escaped.toString();
    }

    private static boolean isAllowed(int c, boolean inFragment) {
        boolean character = !UNFIT.contains(Character.getType(c)) && c < FIRST_TAG;
        boolean separator = c == '[' || c == ']' || (inFragment && c == '#');
        return character && !separator && !Character.isSpaceChar(c) && FORBIDDEN.indexOf(c) < 0;
    }

    private static void append(StringBuilder escaped, int c, boolean inFragment) {
        if (isAllowed(c, inFragment)) {
            escaped.appendCodePoint(c);
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format("%%%02X", b & 0xFF));
        }
    }
}
