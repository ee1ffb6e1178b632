package org.chancery.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.OntologyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks each rule once, as {@code mutations.txt} says, and expects the message of that rule and no other. */
class ShapesTest {
    private final GraphValidator validator = GraphValidator.create();

    /**
     * One change to an example.
     *
     * @param type class whose first instance is changed
     * @param properties whose values are removed, unless the value begins with {@code +}
     * @param value the new value of the first property in Turtle; nothing for none
     * @param messages what the validator then says
     */
    record Mutation(String example, String type, List<String> properties, String value, Set<String> messages) {
        static Mutation parse(String line) {
            String[] part = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
            return new Mutation(part[0], part[1], List.of(part[2].split(" ")), part[3], Set.of(part[4].split(" && ")));
        }

        Model apply() {
            Model model = OntologyFiles.example(example);
            model.setNsPrefixes(OntologyFiles.shapes());
            Resource subject = first(model);
            if (!value.startsWith("+")) {
                properties.forEach(property -> subject.removeAll(property(model, property)));
            }
            if (!value.isEmpty()) {
                Node node = NodeFactoryExtra.parseNode(value.replaceFirst("^\\+", ""), prefixes(model));
                model.add(subject, property(model, properties.get(0)), model.asRDFNode(node));
            }
            return model;
        }

        private Resource first(Model model) {
            return model
                    .listSubjectsWithProperty(RDF.type, model.createResource(model.expandPrefix(type)))
                    .toList()
                    .stream()
                    .min((a, b) -> a.getURI().compareTo(b.getURI()))
                    .orElseThrow();
        }

        private static Property property(Model model, String name) {
            return model.createProperty(model.expandPrefix(name));
        }

        private static PrefixMap prefixes(Model model) {
            return PrefixMapFactory.create(model.getNsPrefixMap());
        }

        @Override
        public String toString() {
            return String.join(" and ", messages);
        }
    }

    static List<Mutation> mutations() throws IOException {
        try (InputStream in = ShapesTest.class.getResourceAsStream("mutations.txt")) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Mutation::parse)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void saysWhichRuleIsBroken(Mutation mutation) {
        assertThat(validator.validate(mutation.apply()).stream()
                        .map(Violation::message)
                        .collect(Collectors.toSet()))
                .isEqualTo(mutation.messages());
    }

    @Test
    void breaksEveryRule() throws IOException {
        Set<String> proven = mutations().stream()
                .flatMap(mutation -> mutation.messages().stream())
                .collect(Collectors.toSet());

        assertThat(proven).containsExactlyInAnyOrderElementsOf(rules());
    }

    private static Set<String> rules() {
        Model shapes = OntologyFiles.shapes();
        Property message = shapes.createProperty(SHACL.message.getURI());
        return shapes.listObjectsOfProperty(message).toList().stream()
                .map(node -> node.asLiteral().getString())
                .collect(Collectors.toSet());
    }
}
