package org.chancery.server.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that stand on every answer, so that a browser does with it only what a page of this server needs. */
public final class SafeHeaders {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String DEVICES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                    + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private final Map<String, String> headers = new LinkedHashMap<>();

    private SafeHeaders(boolean secure) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", DEVICES);
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Returns each header's value by its name; a secure server also tells browsers to come back by TLS alone. */
    public static Map<String, String> of(boolean secure) {
        return new SafeHeaders(secure).headers;
    }
}
