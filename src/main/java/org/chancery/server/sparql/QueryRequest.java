package org.chancery.server.sparql;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetDescription;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Request;

/**
 * A query as the SPARQL 1.1 Protocol sends it.
 *
 * @param query the text
 * @param graphs the default and named graphs that the request names; empty if it names none
 * @param id by which its sender may cancel it; empty if it has none
 */
record QueryRequest(String query, DatasetDescription graphs, String id) {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String ID = "[A-Za-z0-9-]{16,64}";
    private static final String UPDATE = "application/sparql-update";
    private static final Pattern OTHER_CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*(?!\"?utf-?8\\b)", Pattern.CASE_INSENSITIVE);

    /** Returns the query; absent if a GET holds none; throws {@link HttpProblem} if the protocol is not kept. */
    static Optional<QueryRequest> of(Request request) {
        if (request.parameter("update").isPresent() || request.mediaType().equals(UPDATE)) {
            throw readOnly();
        }
        if (request.all("query").size() > 1) {
            throw HttpProblem.badRequest("The request has more than one 'query'; send one.");
        }
        DatasetDescription graphs =
                DatasetDescription.create(request.all("default-graph-uri"), request.all("named-graph-uri"));
        String id = request.parameter("id").orElse("");
        if (!id.isEmpty() && !id.matches(ID)) {
            throw HttpProblem.badRequest("'id' takes 16 to 64 letters and digits, made at random.");
        }
        return text(request).map(query -> new QueryRequest(query, graphs, id));
    }

    static HttpProblem readOnly() {
        return HttpProblem.of(403, "Read only", "This endpoint answers queries; it takes no updates.");
    }

    private static Optional<String> text(Request request) {
        if (request.method().equals("GET")) {
            return request.parameter("query");
        }
        return switch (request.mediaType()) {
            case FORM ->
                Optional.of(request.parameter("query")
                        .orElseThrow(() -> HttpProblem.badRequest("The form has no field 'query'.")));
            case DIRECT -> Optional.of(direct(request));
            default -> throw unsupported("Send a query as " + String.join(" or ", List.of(FORM, DIRECT)) + ".");
        };
    }

    private static String direct(Request request) {
        if (OTHER_CHARSET.matcher(request.header("Content-Type").orElse("")).find()) {
            throw unsupported("A query that is the body itself is in UTF-8 (SPARQL 1.1 Protocol, 2.1.3).");
        }
        if (!request.all("query").isEmpty()) {
            throw HttpProblem.badRequest("The request has a 'query' in its address and another as its body; send one.");
        }
        return request.body();
    }

    private static HttpProblem unsupported(String detail) {
        return HttpProblem.of(415, "Unsupported media type", detail);
    }
}
