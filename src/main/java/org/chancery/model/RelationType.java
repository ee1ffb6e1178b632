package org.chancery.model;

import java.util.Arrays;
import java.util.Optional;

/** The lasting ties between two actors that are recorded, each read from subject to object. */
public enum RelationType {
    ARMS_SUPPLIER_OF("armsSupplierOf", false),
    ALLY_OF("allyOf", true),
    BACKS("backs", false),
    OPPOSES("opposes", false),
    RIVAL_OF("rivalOf", true),
    MEDIATOR_FOR("mediatorFor", false),
    BASE_IN("baseIn", false),
    MEMBER_OF("memberOf", false),
    HOLDS_OFFICE("holdsOffice", false),
    AFFILIATED_WITH("affiliatedWith", false),
    RELATIVE_OF("relativeOf", true),
    SANCTIONS("sanctions", false),
    AT_WAR_WITH("atWarWith", true),
    TRADES_WITH("tradesWith", true),
    INFLUENCES("influences", false),
    LOCATED_IN("locatedIn", false);

    private final String label;
    private final boolean symmetric;

    RelationType(String label, boolean symmetric) {
        this.label = label;
        this.symmetric = symmetric;
    }

    /** Returns the name used in annotations and in the ontology, such as {@code armsSupplierOf}. */
    public String label() {
        return label;
    }

    public boolean isSymmetric() {
        return symmetric;
    }

    /** Returns the type with the label; absent if there is none. */
    public static Optional<RelationType> ofLabel(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }
}
