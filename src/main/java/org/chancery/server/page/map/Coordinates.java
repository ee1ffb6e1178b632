package org.chancery.server.page.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.chancery.model.ChanceryException;
import org.chancery.vocab.Bases;

/** Where the entries of the gazetteer lie: one point each, which for a state or a region stands for all of it. */
public final class Coordinates {
    private static final String FILE = "/data/places/coordinates.tsv";

    private final Map<String, Point> points;

    private Coordinates(Map<String, Point> points) {
        this.points = Map.copyOf(points);
    }

    /**
     * A point on the earth, in degrees of WGS 84.
     *
     * @param lat north of the equator
     * @param lon east of Greenwich
     */
    public record Point(double lat, double lon) {}

    /** Returns the points of the class path. */
    public static Coordinates load() {
        try (InputStream in = Coordinates.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Coordinates(lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(
                            cells -> cells[0],
                            cells -> new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])))));
        } catch (IOException e) {
            throw new ChanceryException("A file of the program cannot be read; build it again.", e);
        }
    }

    /** Returns where the place lies; absent if that is not known. */
    public Optional<Point> of(Node place) {
        return place.isURI() && place.getURI().startsWith(Bases.ENTITIES)
                ? Optional.ofNullable(points.get(place.getURI().substring(Bases.ENTITIES.length())))
                : Optional.empty();
    }
}
