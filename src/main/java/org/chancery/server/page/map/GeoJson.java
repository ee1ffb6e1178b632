package org.chancery.server.page.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.model.ChanceryException;
import org.chancery.server.page.matter.Matter;
import org.chancery.server.page.matter.MatterView;
import org.chancery.server.page.matter.MatterViews;

/**
 * Writes what is claimed of places as GeoJSON (RFC 7946), for maps of other programs: a feature a claimed thing and place, with
 * how it stands and who says so; the geometry is null where the place is not known to lie anywhere.
 */
final class GeoJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Coordinates coordinates;
    private final MatterViews views;

    GeoJson(Coordinates coordinates, MatterViews views) {
        this.coordinates = coordinates;
        this.views = views;
    }

    String of(List<Matter> matters) {
        ObjectNode collection = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        matters.forEach(matter -> feature(matter, features.addObject()));
        try {
            return JSON.writeValueAsString(collection);
        } catch (JsonProcessingException e) {
            throw new ChanceryException("The map could not be written as GeoJSON.", e);
        }
    }

    private void feature(Matter matter, ObjectNode feature) {
        feature.put("type", "Feature");
        matter.place()
                .flatMap(coordinates::of)
                .ifPresentOrElse(point -> geometry(point, feature), () -> feature.putNull("geometry"));
        properties(views.view(matter), feature.putObject("properties"));
    }

    private static void geometry(Coordinates.Point point, ObjectNode feature) {
        ObjectNode geometry = feature.putObject("geometry").put("type", "Point");
        geometry.putArray("coordinates").add(point.lon()).add(point.lat());
    }

    private static void properties(MatterView matter, ObjectNode properties) {
        properties
                .put("proposition", matter.iri())
                .put("what", matter.proposition().text())
                .put("type", matter.type())
                .put("date", matter.date())
                .put("place", matter.place().text())
                .put("status", matter.status())
                .put("stance", matter.stance())
                .put("claims", matter.claims());
        ArrayNode voices = properties.putArray("saidBy");
        matter.voices().forEach(voice -> voices.add(voice.claimant().text() + " " + voice.stance()));
    }
}
