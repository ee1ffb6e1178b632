package org.chancery.store.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.UpdateTransformOps;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** Gathers the steps of one request for an update; each stands in a file {@code NAME.ru} beside this class. */
final class UpdateText {
    private final UpdateRequest request = new UpdateRequest();

    /** Adds a step in which the variables are replaced by the values. */
    UpdateText then(String name, Map<String, Node> values) {
        Map<Var, Node> byVariable = values.entrySet().stream()
                .collect(Collectors.toMap(each -> Var.alloc(each.getKey()), Map.Entry::getValue));
        UpdateTransformOps.transform(UpdateFactory.create(read(name + ".ru")), byVariable)
                .getOperations()
                .forEach(request::add);
        return this;
    }

    UpdateRequest request() {
        return request;
    }

    private static String read(String file) {
        try (InputStream in = UpdateText.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
