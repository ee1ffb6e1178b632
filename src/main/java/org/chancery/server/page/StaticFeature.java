package org.chancery.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.chancery.model.ChanceryException;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;

/** The few files that pages need: the style sheet, the icon, and what robots are told. */
public final class StaticFeature implements Feature {
    private static final Map<String, Format> FILES = Map.of(
            "/style.css", new Format("text/css", "css", List.of()),
            "/favicon.svg", new Format("image/svg+xml", "svg", List.of()),
            "/robots.txt", Format.TEXT);

    @Override
    public List<String> paths() {
        return FILES.keySet().stream().sorted().toList();
    }

    @Override
    public Reply answer(Request request) {
        try (InputStream in =
                StaticFeature.class.getResourceAsStream(request.path().substring(1))) {
            return Reply.ok(FILES.get(request.path()), in.readAllBytes()).with("Cache-Control", "max-age=300");
        } catch (IOException e) {
            throw new ChanceryException("A file of the program cannot be read; build it again.", e);
        }
    }
}
