package org.chancery.explain;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** Puts names, propositions, events, quantities and times of a graph into English words. */
public final class Wording {
    private static final List<Node> NAMES =
            List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), CY.preferredName.asNode());

    private final Graph graph;

    /** @param graph that holds the things and, for the names of codes, the ontology */
    public Wording(Graph graph) {
        this.graph = graph;
    }

    /** Returns the node's label, English before others; absent if it has none. */
    public Optional<Node> label(Node node) {
        return NAMES.stream()
                .flatMap(property -> graph.find(node, property, Node.ANY).toList().stream())
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .min(Comparator.comparing(
                                (Node label) -> !label.getLiteralLanguage().startsWith("en"))
                        .thenComparing(Node::getLiteralLexicalForm));
    }

    /** Returns the node's label, or else the readable end of its IRI; of a literal its words. */
    public String name(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : label(node).map(Node::getLiteralLexicalForm).orElseGet(() -> readable(node));
    }

    /** Returns the thing with its name. */
    public Named named(Node node) {
        return new Named(node.toString(), name(node));
    }

    /** Returns the end of the node's IRI in words: {@code armsTradeValue} becomes "arms trade value". */
    public static String readable(Node node) {
        if (!node.isURI()) {
            return node.toString();
        }
        String iri = node.getURI();
        String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return end.isEmpty() ? iri : end.matches("[a-z]+([A-Z][a-z]+)+") ? spaced(end) : end;
    }

    private static String spaced(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** Returns the proposition in words. */
    public String proposition(Node proposition) {
        Optional<Node> event = one(proposition, CY.describedEvent);
        if (event.isPresent()) {
            return event(event.get());
        }
        return one(proposition, CY.quantityKind).isPresent() ? quantityOf(proposition) : relation(proposition);
    }

    private String relation(Node proposition) {
        return join(
                " ",
                name(proposition, CY.propositionSubject),
                dashed(name(proposition, CY.relationType)),
                name(proposition, CY.propositionObject));
    }

    private static String dashed(String relation) {
        return relation.isEmpty() ? "—" : "— " + relation + " —";
    }

    /** Returns the event in words: its type, who did what to whom, where and when. */
    public String event(Node event) {
        String participants = join(" → ", names(event, CY.agent), names(event, CY.patient));
        return join(
                ", ",
                join(": ", capital(name(event, CY.eventType)), participants),
                after("in ", name(event, CY.eventPlace)),
                timeOf(event, CY.eventTime));
    }

    private String quantityOf(Node proposition) {
        return join(
                ", ",
                join(": ", capital(name(proposition, CY.quantityKind)), amount(proposition)),
                join(" – ", name(proposition, CY.propositionSubject), name(proposition, CY.counterparty)),
                timeOf(proposition, CY.period));
    }

    /** Returns the amount with its unit, hedged as the source hedges it, and the words for it. */
    public String quantity(Node quantity) {
        String hedge = one(quantity, CY.approximation)
                .filter(approximation -> !approximation.equals(CYV.exactly.asNode()))
                .map(this::name)
                .orElse("");
        String wording = text(quantity, CY.quantityWording);
        return join(" ", hedge, amount(quantity), wording.isEmpty() ? "" : "(“" + wording + "”)");
    }

    private String amount(Node quantity) {
        return join(" ", text(quantity, CY.unit), number(text(quantity, CY.numericValue)));
    }

    private static String number(String digits) {
        try {
            NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
            format.setMaximumFractionDigits(6);
            return digits.isEmpty() ? "" : format.format(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return digits;
        }
    }

    /** Returns the time as it is written in EDTF. */
    public String time(Node time) {
        String edtf = text(time, CY.edtf);
        return edtf.isEmpty() ? name(time) : edtf;
    }

    private String timeOf(Node subject, Property property) {
        return one(subject, property).map(this::time).orElse("");
    }

    private String text(Node subject, Property property) {
        return name(subject, property);
    }

    private String name(Node subject, Property property) {
        return one(subject, property).map(this::name).orElse("");
    }

    private String names(Node subject, Property property) {
        return all(subject, property).map(this::name).sorted().collect(Collectors.joining(", "));
    }

    private Optional<Node> one(Node subject, Property property) {
        return all(subject, property).min(Comparator.comparing(Node::toString));
    }

    private Stream<Node> all(Node subject, Property property) {
        return graph.find(subject, property.asNode(), Node.ANY).toList().stream()
                .map(Triple::getObject);
    }

    private static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String after(String before, String text) {
        return text.isEmpty() ? "" : before + text;
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
