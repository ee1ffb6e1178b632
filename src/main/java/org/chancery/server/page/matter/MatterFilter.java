package org.chancery.server.page.matter;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.page.Address;
import org.chancery.server.page.Choice;
import org.chancery.server.page.Choices;
import org.chancery.server.page.Names;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Roles;
import org.chancery.server.page.timeline.DateRange;

/** The choice among what is claimed: by {@code type}, {@code status}, date, and by the {@code actor} who takes part. */
public final class MatterFilter {
    private final Choices types;
    private final Choices statuses;
    private final DateRange dates;
    private final Optional<Node> actor;
    private final PageData data;

    /** Reads the choice from an address; throws {@link HttpProblem} 400 if it is not understood, or nobody is called like its actor. */
    public MatterFilter(Address address, PageData data) {
        this.types = new Choices("type", address.value("type"), data);
        this.statuses = new Choices("status", address.value("status"), data);
        this.dates = DateRange.of(address);
        this.actor = new Names(data).entity(address, "actor");
        this.data = data;
    }

    /** Returns those that all choices keep. */
    public List<Matter> chosen(List<Matter> matters) {
        return matters.stream().filter(this::keeps).toList();
    }

    private boolean keeps(Matter matter) {
        return types.keep(matter.type())
                && (statuses.all() || matter.status().filter(statuses::keep).isPresent())
                && dates.touches(matter.date())
                && (actor.isEmpty() || Roles.takesPart(actor.get(), matter.proposition(), data));
    }

    /** Returns the actor to whom it keeps; absent if it keeps to none. */
    public Optional<Node> actor() {
        return actor;
    }

    /** Returns the types that occur, and the chosen one; throws {@link HttpProblem} 400 if that is no code. */
    public List<Choice> types(List<Matter> matters) {
        return types.among(matters.stream().map(Matter::type));
    }

    /** Returns the statuses that occur, and the chosen one; throws {@link HttpProblem} 400 if that is no code. */
    public List<Choice> statuses(List<Matter> matters) {
        return statuses.among(matters.stream().flatMap(matter -> matter.status().stream()));
    }
}
