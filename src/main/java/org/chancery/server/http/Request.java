package org.chancery.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a client asks: method, path below the host, parameters of the address and of a form, headers, body. */
public final class Request {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpServletRequest request;
    private final Caller caller;
    private final Map<String, List<String>> parameters;
    private final byte[] body;

    private Request(HttpServletRequest request, Caller caller, Map<String, List<String>> parameters, byte[] body) {
        this.request = request;
        this.caller = caller;
        this.parameters = parameters;
        this.body = body;
    }

    /** Returns the request of a caller who was let in, with the body that was read from it. */
    static Request of(HttpServletRequest request, Caller caller, byte[] body) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        decode(Optional.ofNullable(request.getQueryString()).orElse(""), parameters);
        if (mediaType(request).equals(FORM)) {
            decode(text(body), parameters);
        }
        return new Request(request, caller, parameters, body);
    }

    private static void decode(String form, Map<String, List<String>> parameters) {
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (!name.isEmpty()) {
                parameters
                        .computeIfAbsent(unescape(name), key -> new ArrayList<>())
                        .add(equals < 0 ? "" : unescape(pair.substring(equals + 1)));
            }
        }
    }

    private static String unescape(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.badRequest("The address or form has a broken percent escape: " + text);
        }
    }

    private static String mediaType(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the method in capitals; HEAD is told as GET. */
    public String method() {
        return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    }

    /** Returns the path, decoded, such as {@code /page/id/syria}. */
    public String path() {
        String servlet = Optional.ofNullable(request.getServletPath()).orElse("");
        return servlet + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** Returns the path as the client sent it, percent escapes and all. */
    public String rawPath() {
        return request.getRequestURI();
    }

    /** Returns scheme, host and port as the client named them, without slash at the end. */
    public String origin() {
        String url = request.getRequestURL().toString();
        int host = url.indexOf("//") + 2;
        int path = url.indexOf('/', host);
        return path < 0 ? url : url.substring(0, path);
    }

    /** Returns the query part of the address with its question mark as the client wrote it; empty if there is none. */
    public String rawQuery() {
        return Optional.ofNullable(request.getQueryString())
                .map(query -> "?" + query)
                .orElse("");
    }

    /** Returns the first value of the parameter; absent if the request does not have it. */
    public Optional<String> parameter(String name) {
        return all(name).stream().findFirst();
    }

    /** Returns all values of the parameter in their order. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** Returns the first value of each parameter by its name, in the order of the request. */
    public Map<String, String> parameters() {
        Map<String, String> first = new LinkedHashMap<>();
        parameters.forEach((name, values) -> first.put(name, values.get(0)));
        return first;
    }

    /**
     * Throws {@link HttpProblem} 400 if the request has a parameter that is none of these; a page calls it first, so that a
     * mistyped filter is not taken for none.
     */
    public void takesOnly(List<String> known) {
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw HttpProblem.badRequest("There is no parameter '" + name + "' here; "
                            + (known.isEmpty()
                                    ? "this page takes none."
                                    : "there are: " + String.join(", ", known) + "."));
                });
    }

    /** Returns the media type of the body without parameters, in small letters; empty if none is named. */
    public String mediaType() {
        return mediaType(request);
    }

    /** Returns the body as text; throws {@link HttpProblem} 400 if it is not UTF-8. */
    public String body() {
        return text(body);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw HttpProblem.badRequest("The body is not text in UTF-8; send it so.");
        }
    }

    /** Returns the body as it came; not copied, so do not change it. */
    public byte[] bytes() {
        return body;
    }

    public Caller caller() {
        return caller;
    }

    /** Returns the wishes in the Accept header. */
    public Negotiation accept() {
        return Negotiation.of(header("Accept").orElse(""));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    /** Returns the chosen format; throws {@link HttpProblem} 406 if none of the offers is acceptable. */
    public Format choose(List<Format> offers) {
        return accept().choose(offers).orElseThrow(() -> HttpProblem.notAcceptable(names(offers)));
    }

    private static String names(List<Format> offers) {
        return String.join(
                ", ", offers.stream().map(Format::mediaType).distinct().toList());
    }
}
