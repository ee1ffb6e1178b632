package org.chancery.server.page;

import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.chancery.query.DocumentNames;
import org.chancery.query.EntityNames;
import org.chancery.query.ParameterException;
import org.chancery.server.http.HttpProblem;

/** Finds the things that the parameters of a page name; says which names are near where nothing is called so. */
public final class Names {
    private final PageData data;

    public Names(PageData data) {
        this.data = data;
    }

    /** Returns the actor or place; throws {@link HttpProblem} 400 if the data have none or several. */
    public Node entity(String parameter, String value) {
        return resolve(new EntityNames(data.dataset(), data.run())::resolve, parameter, value);
    }

    /** Returns the document; throws {@link HttpProblem} 400 if the data have none or several. */
    public Node document(String parameter, String value) {
        return resolve(new DocumentNames(data.dataset(), data.run())::resolve, parameter, value);
    }

    /**
     * Returns the document, or else the actor; throws {@link HttpProblem} 400 if the data have neither, or several of
     * them.
     */
    public Node source(String parameter, String value) {
        try {
            return new DocumentNames(data.dataset(), data.run()).resolve(parameter, value);
        } catch (ParameterException e) {
            return entity(parameter, value);
        }
    }

    /** Returns what the address names in the parameter; absent if it does not have it. */
    public Optional<Node> entity(Address address, String parameter) {
        return Optional.of(address.value(parameter))
                .filter(value -> !value.isEmpty())
                .map(value -> entity(parameter, value));
    }

    /** Returns the document that the address names in the parameter; absent if it does not have it. */
    public Optional<Node> document(Address address, String parameter) {
        return Optional.of(address.value(parameter))
                .filter(value -> !value.isEmpty())
                .map(value -> document(parameter, value));
    }

    private Node resolve(BiFunction<String, String, Node> names, String parameter, String value) {
        try {
            Node node = names.apply(parameter, value);
            if (!data.knows(node)) {
                throw HttpProblem.badRequest("Nothing is known of " + value + " (parameter '" + parameter + "').");
            }
            return node;
        } catch (ParameterException e) {
            throw HttpProblem.badRequest(e.getMessage());
        }
    }
}
