package org.chancery.server.page.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.query.Parameter;
import org.chancery.query.ParameterType;
import org.chancery.server.page.PageData;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** Makes the fields of a question's form; those for codes offer the code list that the parameter's example is from. */
final class FieldMaker {
    private final PageData data;

    FieldMaker(PageData data) {
        this.data = data;
    }

    /** Returns the fields in the order of the question's header, with the values given. */
    List<Field> fields(List<Parameter> parameters, Map<String, String> values) {
        return parameters.stream().map(parameter -> field(parameter, values)).toList();
    }

    private Field field(Parameter parameter, Map<String, String> values) {
        String value =
                values.getOrDefault(parameter.name(), parameter.fallback().orElse(""));
        List<Field.Option> options = parameter.type() == ParameterType.CODE ? options(parameter, value) : List.of();
        return new Field(
                parameter.name(),
                parameter.description(),
                parameter.type(),
                value,
                parameter.example().orElse(""),
                parameter.fallback().isPresent(),
                options);
    }

    private List<Field.Option> options(Parameter parameter, String value) {
        List<Field.Option> known = parameter.example().or(parameter::fallback).stream()
                .flatMap(this::siblings)
                .distinct()
                .map(this::option)
                .sorted(Comparator.comparing(Field.Option::label))
                .toList();
        boolean foreign = !value.isEmpty()
                && known.stream().noneMatch(option -> option.value().equals(value));
        return known.isEmpty() || !foreign
                ? known
                : Stream.concat(known.stream(), Stream.of(new Field.Option(value, value)))
                        .toList();
    }

    private Stream<Node> siblings(String code) {
        Node node = NodeFactory.createURI(Bases.CODES + code);
        return data.all(node, RDF.type).stream()
                .filter(list -> data.graph().contains(list, RDFS.subClassOf.asNode(), CY.CodeValue.asNode()))
                .flatMap(list -> data.graph().find(Node.ANY, RDF.type.asNode(), list).toList().stream())
                .map(Triple::getSubject);
    }

    private Field.Option option(Node code) {
        return new Field.Option(
                code.getURI().substring(Bases.CODES.length()), data.labels().text(code));
    }
}
