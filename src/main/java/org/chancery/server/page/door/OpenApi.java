package org.chancery.server.page.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import org.chancery.model.ChanceryException;
import org.chancery.query.Catalogue;
import org.chancery.query.Parameter;
import org.chancery.query.Question;

/** The description of the interface (OpenAPI 3.1): what is fixed, and an operation for each question of the catalogue. */
final class OpenApi {
    private static final String DATE = "^-?\\d{1,4}(-\\d{2}(-\\d{2})?)?$";

    private OpenApi() {}

    static byte[] of(Catalogue catalogue) {
        try (InputStream in = OpenApi.class.getResourceAsStream("openapi.yaml")) {
            JsonNode document = new ObjectMapper(new YAMLFactory()).readTree(in);
            ObjectNode paths = (ObjectNode) document.get("paths");
            catalogue.questions().forEach(question -> paths.set("/q/" + question.id(), path(question)));
            return new ObjectMapper().writeValueAsBytes(document);
        } catch (IOException e) {
            throw new ChanceryException("The description of the interface cannot be read; build the program again.", e);
        }
    }

    private static ObjectNode path(Question question) {
        ObjectNode path = new ObjectMapper().createObjectNode();
        ObjectNode operation = path.putObject("get");
        operation.put("operationId", "question-" + question.id().replace('/', '-'));
        operation.putArray("tags").add("questions: " + question.topic());
        operation.put("summary", question.title());
        operation.put("description", "You get " + question.answers());
        ArrayNode parameters = operation.putArray("parameters");
        question.parameters().forEach(parameter -> add(parameters.addObject(), parameter));
        ObjectNode responses = operation.putObject("responses");
        responses.putObject("200").put("$ref", "#/components/responses/answer");
        responses.putObject("default").put("$ref", "#/components/responses/problem");
        return path;
    }

    private static void add(ObjectNode node, Parameter parameter) {
        node.put("name", parameter.name());
        node.put("in", "query");
        node.put(
                "description", parameter.description() + " (" + parameter.type().label() + ")");
        ObjectNode schema = node.putObject("schema");
        switch (parameter.type()) {
            case NUMBER -> schema.put("type", "number");
            case INTEGER -> schema.put("type", "integer");
            case DATE -> schema.put("type", "string").put("pattern", DATE);
            case IRI_OF_ACTOR, DOCUMENT, TEXT, CODE -> schema.put("type", "string");
        }
        parameter.fallback().ifPresent(value -> put(schema, "default", value, parameter));
        parameter.example().ifPresent(value -> put(node, "example", value, parameter));
    }

    private static void put(ObjectNode node, String name, String value, Parameter parameter) {
        switch (parameter.type()) {
            case NUMBER, INTEGER -> node.put(name, new BigDecimal(value));
            case DATE, IRI_OF_ACTOR, DOCUMENT, TEXT, CODE -> node.put(name, value);
        }
    }
}
