package org.chancery.model;

import java.util.Arrays;
import java.util.Optional;

/** What kind of actor somebody or something is; a place is one that does not act. */
public enum ActorType {
    PERSON("Person"),
    STATE("State"),
    ORGANIZATION("Organization"),
    GOVERNMENT_BODY("GovernmentBody"),
    ARMED_GROUP("ArmedGroup"),
    GROUP("Group"),
    PLACE("Place");

    private final String label;

    ActorType(String label) {
        this.label = label;
    }

    /** Returns the name used in annotations and in the ontology, such as {@code GovernmentBody}. */
    public String label() {
        return label;
    }

    /** Returns the type with the label; absent if there is none. */
    public static Optional<ActorType> ofLabel(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }
}
