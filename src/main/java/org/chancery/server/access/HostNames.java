package org.chancery.server.access;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.server.http.HttpProblem;

/**
 * The names by which this server may be called. A page of another site whose name is made to lead here (DNS rebinding) calls it
 * by a name that is not among them.
 */
final class HostNames {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+\\]");

    private final Set<String> names = new HashSet<>(LOOPBACK);
    private final boolean anyAddress;

    /**
     * @param host what the server listens at; one that is not loopback may also be called by any address in numbers, since no
     *     site has one for its name
     */
    HostNames(String host, Set<String> publicNames) {
        String own = host.toLowerCase(Locale.ROOT);
        publicNames.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        names.add(own.contains(":") && !own.startsWith("[") ? "[" + own + "]" : own);
        anyAddress = !isLoopback(host);
    }

    static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name)
                || name.equals("::1")
                || name.startsWith("127.") && ADDRESS.matcher(name).matches();
    }

    /** Throws {@link HttpProblem} 421 if the name, without port, is none of this server's. */
    void check(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        if (!names.contains(asked) && !(anyAddress && ADDRESS.matcher(asked).matches())) {
            throw HttpProblem.of(
                    421,
                    "This is not the server you asked for",
                    "It does not answer to the name in the address; use localhost, or start it with --public-name and the"
                            + " name by which people call it.");
        }
    }
}
