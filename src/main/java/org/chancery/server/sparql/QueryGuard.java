package org.chancery.server.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.chancery.model.ChanceryException;
import org.chancery.query.bound.Services;
import org.chancery.server.http.HttpProblem;

/** Refuses queries that would reach outside the data: services and functions that are not on their lists. */
public final class QueryGuard {
    private static final int MOST_DESCRIBED = 1_000;

    private final Set<String> functions;

    private final Services services;

    private QueryGuard(Set<String> functions, Services services) {
        this.functions = functions;
        this.services = services;
    }

    /** Returns the guard with the list of functions on the class path, which lets no query ask a service. */
    public static QueryGuard standard() {
        return with(Services.none());
    }

    /** Returns the guard with the list of functions on the class path, and these services. */
    static QueryGuard with(Services services) {
        return new QueryGuard(listed(), services);
    }

    private static Set<String> listed() {
        try (InputStream in = QueryGuard.class.getResourceAsStream("functions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new ChanceryException("The list of functions cannot be read; build the program again.", e);
        }
    }

    /** Returns the IRIs of the functions and property functions that a query may name, sorted. */
    List<String> functions() {
        return functions.stream().sorted().toList();
    }

    /** Tells whether the endpoint would take the query. */
    public boolean allows(Query query) {
        try {
            check(query);
            return true;
        } catch (HttpProblem e) {
            return false;
        }
    }

    /** Throws {@link HttpProblem} 403 if the query holds what is refused, 413 if it is too large, 400 if too deep. */
    void check(Query query) {
        if (query.isDescribeType() && query.getResultURIs().size() > MOST_DESCRIBED) {
            throw HttpProblem.of(
                    413, "The query is too large", "DESCRIBE may name " + MOST_DESCRIBED + " things at once.");
        }
        if (query.getQueryPattern() == null) {
            return;
        }
        GuardVisitor visitor = new GuardVisitor(functions, services);
        try {
            Walker.walk(Algebra.compile(query), visitor, visitor.expressions());
        } catch (StackOverflowError e) {
            throw LimitProblem.depth();
        }
    }
}
