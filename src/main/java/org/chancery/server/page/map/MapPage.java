package org.chancery.server.page.map;

import java.util.List;
import java.util.Optional;
import org.chancery.server.page.Address;
import org.chancery.server.page.Choice;
import org.chancery.server.page.Link;
import org.chancery.server.page.Part;
import org.chancery.server.page.matter.MatterView;

/**
 * What the page of the map shows.
 *
 * @param places all places under the choice, those with most claims first
 * @param matters one part of what is claimed of them, or of the chosen one
 * @param count how many rows there are on all parts
 * @param types of events and ties to choose from
 * @param statuses to choose from
 * @param chosen the one place to which the rows keep; plain and empty for all
 * @param address of this page
 */
public record MapPage(
        List<Place> places,
        Part<MatterView> matters,
        int count,
        List<Choice> types,
        List<Choice> statuses,
        Link chosen,
        Address address) {
    public MapPage {
        places = List.copyOf(places);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }

    /**
     * A place of which something is claimed.
     *
     * @param point where it lies; absent if that is not known
     * @param number how many things are claimed of it
     * @param contested how many of these some affirm and some deny
     * @param href the address of this page with the rows of this place alone
     */
    public record Place(Link name, Optional<Coordinates.Point> point, long number, long contested, String href) {
        /** Returns the latitude in degrees; empty if it is not known. */
        public String lat() {
            return point.map(there -> Double.toString(there.lat())).orElse("");
        }

        /** Returns the longitude in degrees; empty if it is not known. */
        public String lon() {
            return point.map(there -> Double.toString(there.lon())).orElse("");
        }
    }

    /** Returns how many places cannot be drawn. */
    public long undrawn() {
        return places.stream().filter(place -> place.point().isEmpty()).count();
    }
}
