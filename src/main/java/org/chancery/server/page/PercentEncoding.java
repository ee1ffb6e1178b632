package org.chancery.server.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.chancery.server.http.HttpProblem;

/** Reads percent escapes in paths. */
final class PercentEncoding {
    private static final Pattern NON_ASCII = Pattern.compile("(%[89A-Fa-f][0-9A-Fa-f])+");

    private PercentEncoding() {}

    static String decode(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.badRequest("The address has a broken percent escape: " + path);
        }
    }

    /** Returns the path with the letters beyond ASCII decoded, and all other escapes as they are. */
    static String decodeNonAscii(String path) {
        return NON_ASCII.matcher(path).replaceAll(found -> decode(found.group()));
    }
}
