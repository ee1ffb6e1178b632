package org.chancery.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chancery.server.http.Attempt;
import org.chancery.server.http.Caller;
import org.chancery.server.http.ClientAddress;
import org.chancery.server.http.Gate;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Right;

/** The gate of this server: by host name, by origin, and by credentials where they are asked for. */
public final class Access implements Gate {
    private static final String CHALLENGE = "Basic realm=\"Chancery\", charset=\"UTF-8\"";

    private final HostNames names;
    private final Credentials writers;
    private final Credentials readers;
    private final Doorkeeper doorkeeper;
    private final Guesses guesses = new Guesses();

    /** @param host what the server listens at */
    public Access(String host, People people) {
        this.names = new HostNames(host, people.publicNames());
        this.writers = people.writers();
        this.readers = people.readers();
        this.doorkeeper = new Doorkeeper(writers.and(readers));
    }

    /** Tells whether the host is this machine alone. */
    public static boolean isLoopback(String host) {
        return HostNames.isLoopback(host);
    }

    @Override
    public Caller admit(HttpServletRequest request, Right right) {
        names.check(request.getServerName());
        Origins.check(request);
        if (right == Right.NONE) {
            return new Caller(request.getRemoteAddr(), Optional.empty());
        }
        Caller caller = new Caller(request.getRemoteAddr(), name(request));
        boolean mayRead = readers.isEmpty() || caller.name().isPresent();
        boolean mayWrite = caller.name().filter(writers::has).isPresent();
        if (right == Right.WRITE ? mayWrite : mayRead) {
            return caller;
        }
        throw caller.name().isPresent() ? forbidden() : missing(request);
    }

    /** Returns the proven name; absent if nothing is claimed or there is nobody who could prove a name. */
    private Optional<String> name(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || writers.isEmpty() && readers.isEmpty()) {
            return Optional.empty();
        }
        String client = ClientAddress.group(request.getRemoteAddr());
        Login login = Login.of(header)
                .orElseThrow(() -> unauthorized("The Authorization header is neither Basic nor Bearer in good form."));
        guesses.check(client, login.name());
        Optional<String> name = doorkeeper.name(login);
        if (name.isEmpty()) {
            guesses.failed(client, login.name());
            throw unauthorized("The name, password or token is wrong.");
        }
        return name;
    }

    private HttpProblem missing(HttpServletRequest request) {
        String client = ClientAddress.group(request.getRemoteAddr());
        guesses.check(client, "");
        guesses.missing(client);
        return unauthorized("Send a name and password (Basic) or a token (Bearer).");
    }

    private static HttpProblem unauthorized(String detail) {
        return HttpProblem.of(401, "Who are you?", detail).withHeader("WWW-Authenticate", CHALLENGE + ", Bearer");
    }

    private static HttpProblem forbidden() {
        return HttpProblem.of(403, "You may not do this", "These credentials let you read, not write.");
    }

    @Override
    public Attempt attempt(HttpServletRequest request) {
        String claimed = Optional.ofNullable(request.getHeader("Authorization"))
                .flatMap(Login::of)
                .map(Login::name)
                .orElse("");
        return new Attempt(request.getRemoteAddr(), claimed, request.getMethod(), request.getRequestURI());
    }
}
