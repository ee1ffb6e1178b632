package org.chancery.store.remote;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLException;

/** Says in a sentence why a server did not do what it was asked, and what to try. */
final class Trouble {
    private static final int SHOWN = 300;

    private Trouble() {}

    static RemoteStoreException of(URI address, IOException failure) {
        return new RemoteStoreException("The store at " + address + " " + reason(failure), failure);
    }

    private static String reason(IOException failure) {
        if (has(failure, UnresolvedAddressException.class)) {
            return "cannot be reached: no machine of that name is known; look at the name";
        }
        if (failure instanceof HttpConnectTimeoutException) {
            return "did not take the connection in time; look at the address and at firewalls";
        }
        if (failure instanceof HttpTimeoutException) {
            return "did not answer in time; it may be busy, or the request too large for it";
        }
        if (has(failure, ConnectException.class)) {
            return "cannot be reached: nothing answers there; start the server, or look at the port";
        }
        if (has(failure, SSLException.class)) {
            return "cannot be reached by TLS (" + failure.getMessage() + "); look at https and at its certificate";
        }
        return "broke the connection off (" + failure.getMessage() + "); see the server's log";
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    /** @param what it was asked, as in {@code a query} */
    static RemoteStoreException of(URI address, String what, HttpResponse<?> answer, byte[] body) {
        int status = answer.statusCode();
        String refused = "The store at " + address + " refused " + what + " with status " + status;
        String advice =
                switch (status) {
                    case 301, 302, 303, 307, 308 ->
                        ": it sends to "
                                + answer.headers().firstValue("Location").orElse("elsewhere")
                                + "; if that is right, give that address";
                    case 401, 407 ->
                        ": it wants a login; set CHANCERY_STORE_USER and CHANCERY_STORE_PASSWORD, or give --store-login FILE"
                                + scheme(answer);
                    case 403 -> ": this login may not do that; ask who runs the server";
                    case 404 ->
                        ": there is nothing; look at the name of the dataset, or give --store-query,"
                                + " --store-update and --store-data";
                    case 405, 501 -> ": it does not do that there; it may be open for reading alone";
                    default -> told(answer, body);
                };
        return new RemoteStoreException(refused + advice);
    }

    /** Java's client and this program know Basic alone. */
    private static String scheme(HttpResponse<?> answer) {
        boolean basic = answer.headers().allValues("WWW-Authenticate").stream()
                .allMatch(way -> way.toLowerCase(Locale.ROOT).startsWith("basic"));
        return basic ? "" : " (it offers a way of logging in that is not known here; let it take Basic)";
    }

    static RemoteStoreException wrongType(URI address, HttpResponse<?> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("something without a type");
        String hint = type.startsWith("text/html") ? "a web page" : type;
        return new RemoteStoreException("What answers at " + address + " is no SPARQL service: it sent " + hint
                + " instead of results in JSON; look at the address");
    }

    static RemoteStoreException cut(URI address, String how) {
        return new RemoteStoreException(
                "The store at " + address + " sent an answer that is not whole (" + how
                        + "), so none of it was used; it may have passed a limit of the server; ask for less, or raise that limit");
    }

    private static String told(HttpResponse<?> answer, byte[] body) {
        boolean page = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        String text = new String(body, StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
        return page || text.isEmpty() ? "; see its log" : ": " + text.substring(0, Math.min(SHOWN, text.length()));
    }
}
