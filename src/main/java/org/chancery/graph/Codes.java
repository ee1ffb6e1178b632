package org.chancery.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.chancery.model.Aspect;
import org.chancery.model.EventType;
import org.chancery.model.Polarity;
import org.chancery.model.Realis;
import org.chancery.model.RelationType;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CYV;

/** The values of the code lists for the model's enums, and the way back. */
final class Codes {
    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

    private Codes() {}

    /** Returns the code whose local name is the constant's in camel case. */
    static Resource of(Enum<?> value) {
        return ResourceFactory.createResource(Bases.CODES + localName(value));
    }

    private static String localName(Enum<?> value) {
        if (value instanceof RelationType type) {
            return type.label();
        }
        if (value instanceof Polarity polarity) {
            return polarity == Polarity.ASSERTED ? CYV.affirmed.getLocalName() : CYV.denied.getLocalName();
        }
        if (value instanceof Aspect aspect) {
            return camelCase("IN_" + aspect.name());
        }
        return value instanceof EventType ? value.name() : camelCase(value.name());
    }

    private static String camelCase(String constant) {
        return UNDERSCORE.matcher(constant.toLowerCase(Locale.ROOT)).replaceAll(letter -> letter.group(1)
                .toUpperCase(Locale.ROOT));
    }

    /** Returns the modality under which an event of this realis is told; a denied one is told as actual, and denied. */
    static Resource modality(Realis realis) {
        return switch (realis) {
            case ACTUAL, DENIED -> CYV.actual;
            case PLANNED -> CYV.planned;
            case HYPOTHETICAL -> CYV.hypothetical;
        };
    }

    static Polarity polarity(Realis realis) {
        return realis == Realis.DENIED ? Polarity.DENIED : Polarity.ASSERTED;
    }

    /** Returns the constant of the code; throws {@link IllegalArgumentException} if the list has none such. */
    static <E extends Enum<E>> E read(Class<E> list, Resource code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " is no " + list.getSimpleName()));
    }

    static Realis realis(Resource polarity, Resource modality) {
        if (polarity.equals(CYV.denied)) {
            return Realis.DENIED;
        }
        return read(Realis.class, modality);
    }
}
