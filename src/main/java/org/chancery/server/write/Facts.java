package org.chancery.server.write;

import java.net.URI;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Basis;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;
import org.chancery.model.Stated;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Request;

/** Reads what a sender says of a document from the parameters of the request. */
final class Facts {
    static final List<String> PARAMETERS = List.of("name", "title", "author", "publisher", "date", "url", "language");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 1_000;

    private final Request request;

    private Facts(Request request) {
        this.request = request;
    }

    /** Returns the facts; throws {@link HttpProblem} 400 for one that cannot be. */
    static Metadata of(Request request) {
        return new Facts(request).metadata();
    }

    private Metadata metadata() {
        return new Metadata(
                text("title").map(Facts::given),
                Optional.of(request.all("author").stream()
                                .map(name -> checked("author", name))
                                .toList())
                        .filter(names -> !names.isEmpty())
                        .map(Facts::given),
                text("publisher").map(Facts::given),
                text("date").map(Facts::date).map(Facts::given),
                text("url").map(Facts::url).map(Facts::given),
                text("language").map(Facts::language).map(Facts::given));
    }

    private static <V> Stated<V> given(V value) {
        return new Stated<>(value, Basis.GIVEN);
    }

    private Optional<String> text(String name) {
        if (request.all(name).size() > 1) {
            throw HttpProblem.badRequest("The parameter '" + name + "' is there twice; only 'author' may be.");
        }
        return request.parameter(name).map(value -> checked(name, value));
    }

    private static String checked(String name, String value) {
        if (value.isBlank()
                || value.length() > LONGEST
                || CONTROLS.matcher(value).find()) {
            throw HttpProblem.badRequest("The parameter '" + name + "' is empty, longer than " + LONGEST
                    + " characters, or has control characters; mend it or leave it out.");
        }
        return value.strip();
    }

    private static PartialDate date(String text) {
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException e) {
            throw HttpProblem.badRequest("'date' is a day, a month or a year, as in 2012-02-07, not '" + text + "'.");
        }
    }

    private static String url(String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            throw badUrl(text);
        }
        throw badUrl(text);
    }

    private static HttpProblem badUrl(String text) {
        return HttpProblem.badRequest(
                "'url' is a whole address that begins with http:// or https://, not '" + text + "'.");
    }

    private static String language(String text) {
        if (!LANGUAGE.matcher(text).matches()) {
            throw HttpProblem.badRequest("'language' is a tag such as en or pt-BR, not '" + text + "'.");
        }
        return text;
    }
}
