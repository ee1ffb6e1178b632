package org.chancery.server.page.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.page.PageData;
import org.chancery.vocab.CY;

/** The kinds of things that can be found, by the names they have in an address. */
final class Kinds {
    /** The kind of a claim that is found by its words. */
    static final String QUOTATION = "Quotation";

    /** Stands for all kinds of actors together. */
    static final String ACTOR = "Actor";

    private static final List<Resource> ACTORS = List.of(
            CY.UnnamedSource,
            CY.Person,
            CY.State,
            CY.GovernmentBody,
            CY.ArmedGroup,
            CY.Organization,
            CY.Group,
            CY.Actor);
    private static final List<Resource> SPECIAL_FIRST = Stream.concat(
                    ACTORS.stream(), Stream.of(CY.Place, CY.Document, CY.Event, CY.Entity))
            .toList();

    private Kinds() {}

    /** Returns the most special kind of the thing; absent if it is none that can be found. */
    static Optional<String> of(Node thing, PageData data) {
        List<Node> types = data.all(thing, RDF.type);
        return SPECIAL_FIRST.stream()
                .filter(type -> types.contains(type.asNode()))
                .findFirst()
                .map(Resource::getLocalName);
    }

    /** Tells whether a thing of the kind is one of the wanted kind. */
    static boolean fits(String kind, String wanted) {
        return kind.equals(wanted)
                || (wanted.equals(ACTOR)
                        && ACTORS.stream()
                                .anyMatch(actor -> actor.getLocalName().equals(kind)));
    }

    /** Returns the wanted kind, whatever the case of its letters; throws {@link HttpProblem} 400 if there is none such. */
    static Optional<String> asked(String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(names().filter(name -> name.equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(() -> HttpProblem.badRequest("'type' takes one of "
                        + names().collect(Collectors.joining(", ")) + ", not '" + value + "'.")));
    }

    private static Stream<String> names() {
        return Stream.concat(SPECIAL_FIRST.stream().map(Resource::getLocalName), Stream.of(QUOTATION));
    }

    /** Returns the name of the kind for people. */
    static String label(String kind, PageData data) {
        return SPECIAL_FIRST.stream()
                .filter(type -> type.getLocalName().equals(kind))
                .findFirst()
                .map(type -> data.labels().text(type.asNode()))
                .orElse("quotation");
    }
}
