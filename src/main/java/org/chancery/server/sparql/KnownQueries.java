package org.chancery.server.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.jena.query.Query;

/** Reads queries and refuses those that may not run; short ones that are asked again are read once. Nothing of an answer is kept. */
final class KnownQueries {
    private static final int LONGEST = 10_000;
    private static final int MOST_CHARACTERS = 300_000;

    private final Cache<String, Query> known = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, Query query) -> text.length())
            .build();
    private final QueryParser parser;
    private final QueryGuard guard;

    KnownQueries(QueryParser parser, QueryGuard guard) {
        this.parser = parser;
        this.guard = guard;
    }

    /**
     * Returns the query, which others may be running: it is not to be changed; throws {@link org.chancery.server.http.HttpProblem} if it is
     * not one, or may not run here.
     */
    Query of(String text) {
        Query before = known.getIfPresent(text);
        return before == null ? read(text) : before;
    }

    private Query read(String text) {
        Query query = parser.parse(text);
        guard.check(query);
        if (text.length() <= LONGEST) {
            known.put(text, query);
        }
        return query;
    }
}
