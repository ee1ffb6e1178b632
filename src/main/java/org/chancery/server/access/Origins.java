package org.chancery.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.chancery.server.http.HttpProblem;

/** Refuses what a page of another site makes a browser send, credentials or not, unless it only reads. */
final class Origins {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private Origins() {}

    /** Throws {@link HttpProblem} 403 for a request that may change something and was made by a foreign page. */
    static void check(HttpServletRequest request) {
        if (HARMLESS.contains(request.getMethod())) {
            return;
        }
        boolean foreignSite = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
                .filter(site -> !OWN_SITE.contains(site))
                .isPresent();
        boolean foreignOrigin = Optional.ofNullable(request.getHeader("Origin"))
                .filter(origin -> !origin.equals(own(request)))
                .isPresent();
        if (foreignSite || foreignOrigin) {
            throw HttpProblem.of(
                    403,
                    "The page of another site sent this",
                    "Only pages of this server may send such requests through a browser; programs send no Origin.");
        }
    }

    /** Returns the origin as a browser writes it: without the port that goes without saying. */
    private static String own(HttpServletRequest request) {
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        String authority = request.getServerName() + (usual ? "" : ":" + request.getServerPort());
        return request.getScheme() + "://" + authority;
    }
}
