package org.chancery.server.page.chronology;

import java.util.List;
import org.chancery.server.page.Address;
import org.chancery.server.page.Choice;
import org.chancery.server.page.Link;
import org.chancery.server.page.Part;
import org.chancery.server.page.matter.MatterView;
import org.chancery.server.page.timeline.Timeline;

/**
 * What the page of the timeline shows.
 *
 * @param drawing of this part
 * @param matters one part of what is claimed of times, the earliest first
 * @param count how many rows there are on all parts
 * @param types to choose from
 * @param statuses to choose from
 * @param about the actor to whom the page keeps; plain and empty for all
 * @param address of this page
 */
public record ChronologyPage(
        Timeline drawing,
        Part<MatterView> matters,
        int count,
        List<Choice> types,
        List<Choice> statuses,
        Link about,
        Address address) {
    public ChronologyPage {
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }
}
