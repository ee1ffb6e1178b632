package org.chancery.server.asset;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.chancery.model.ChanceryException;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;

/**
 * The style sheets, scripts and pictures of the pages, all from this program: our own at {@code /assets/NAME}, those of the
 * libraries that {@code libraries.properties} names at {@code /assets/library/NAME}.
 */
public final class AssetFeature implements Feature {
    private static final String ROOT = "/assets/";
    private static final String LIBRARY = "library/";
    private static final String NAME = "[a-z0-9][a-z0-9_-]*(/[a-z0-9][a-z0-9_-]*)*(\\.[a-z0-9]+)+";
    private static final List<String> AT_THE_ROOT = List.of("/favicon.svg", "/robots.txt");
    private static final Map<String, Format> TYPES = List.of(
                    new Format("text/css", "css", List.of()),
                    new Format("text/javascript", "js", List.of()),
                    new Format("image/svg+xml", "svg", List.of()),
                    new Format("image/png", "png", List.of()),
                    Format.GEO_JSON,
                    Format.TEXT)
            .stream()
            .collect(Collectors.toMap(Format::ending, format -> format));

    private final Map<Object, Object> libraries;

    private AssetFeature(Map<Object, Object> libraries) {
        this.libraries = Map.copyOf(libraries);
    }

    /** Returns the files of the class path. */
    public static AssetFeature load() {
        Properties libraries = new Properties();
        try (InputStream in = AssetFeature.class.getResourceAsStream("libraries.properties")) {
            libraries.load(in);
        } catch (IOException e) {
            throw unreadable(e);
        }
        return new AssetFeature(libraries);
    }

    @Override
    public List<String> paths() {
        return List.of(ROOT + "*", AT_THE_ROOT.get(0), AT_THE_ROOT.get(1));
    }

    @Override
    public Reply answer(Request request) {
        String path = request.path();
        String name = path.startsWith(ROOT) ? path.substring(ROOT.length()) : path.substring(1);
        Format type = Optional.ofNullable(TYPES.get(name.replaceFirst(".*\\.", "")))
                .filter(known -> name.matches(NAME))
                .orElseThrow(() -> unknown(path));
        try (InputStream in = open(name)) {
            if (in == null) {
                throw unknown(path);
            }
            return Reply.ok(type, in.readAllBytes()).with("Cache-Control", "max-age=300");
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private InputStream open(String name) {
        if (!name.startsWith(LIBRARY)) {
            return AssetFeature.class.getResourceAsStream(name);
        }
        Object path = libraries.get(name.substring(LIBRARY.length()));
        return path == null ? null : AssetFeature.class.getResourceAsStream("/META-INF/resources/webjars/" + path);
    }

    private static HttpProblem unknown(String path) {
        return HttpProblem.notFound("There is no file " + path + ".");
    }

    private static ChanceryException unreadable(IOException cause) {
        return new ChanceryException("A file of the program cannot be read; build it again.", cause);
    }
}
