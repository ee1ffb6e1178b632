package org.chancery.assess.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.Statement;
import org.chancery.assess.statement.StatementReader;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** What an actor says of its own stance towards somebody does not go with what others say it does to them. */
final class WordAndDeedComparison implements Comparison {
    private static final List<Clash> CLASHES = WordFile.read("words-and-deeds", Clash.class);

    private final StatementReader reader;
    private final Facts facts;
    private final Map<Node, List<Node>> offices = new HashMap<>();

    /**
     * A stance and the deeds that do not go with it.
     *
     * @param says a relation type
     * @param denies whether the actor denies the relation
     * @param events event types
     * @param relations relation types
     */
    record Clash(String says, boolean denies, List<String> events, List<String> relations) {}

    WordAndDeedComparison(StatementReader reader) {
        this.reader = reader;
        this.facts = reader.facts();
    }

    @Override
    public List<Matter> mattersOf(Node proposition) {
        if (CLASHES.stream()
                .noneMatch(clash -> isDeed(proposition, clash) || isOf(proposition, List.of(clash.says())))) {
            return List.of();
        }
        List<Node> doers = doers(proposition);
        List<Node> others = others(proposition);
        return doers.stream()
                .flatMap(doer -> others.stream().map(other -> Matter.of(this, doer, other)))
                .toList();
    }

    private List<Node> doers(Node proposition) {
        return Stream.concat(ofRelation(proposition, CY.propositionSubject), ofEvent(proposition, CY.agent))
                .toList();
    }

    private List<Node> others(Node proposition) {
        return Stream.concat(ofRelation(proposition, CY.propositionObject), ofEvent(proposition, CY.patient))
                .toList();
    }

    private Stream<Node> ofRelation(Node proposition, Property role) {
        return facts.object(proposition, CY.relationType).isPresent()
                ? facts.objects(proposition, role).stream()
                : Stream.empty();
    }

    private Stream<Node> ofEvent(Node proposition, Property role) {
        return facts.objects(proposition, CY.describedEvent).stream()
                .flatMap(event -> facts.objects(event, role).stream());
    }

    @Override
    public List<Disagreement> compare(Matter matter, List<Node> members) {
        return CLASHES.stream()
                .flatMap(clash -> compare(clash, matter.key().get(0), members).stream())
                .toList();
    }

    private Optional<Disagreement> compare(Clash clash, Node doer, List<Node> members) {
        List<Statement> words = told(members, proposition -> isOf(proposition, List.of(clash.says())))
                .filter(each -> each.affirms() != clash.denies() && speaksFor(each, doer))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Statement> deeds = told(members, proposition -> isDeed(proposition, clash))
                .filter(each -> each.affirms() && !speaksFor(each, doer))
                .filter(each -> words.stream().anyMatch(word -> Nearness.of(word, each)))
                .toList();
        return deeds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disagreement(CYV.byWordAndDeed, clash.says() + " " + clash.denies(), words, deeds));
    }

    private Stream<Statement> told(List<Node> members, Predicate<Node> wanted) {
        return members.stream()
                .filter(wanted)
                .flatMap(proposition -> reader.factual(proposition).stream())
                .sorted(Statement.ORDER);
    }

    private boolean isDeed(Node proposition, Clash clash) {
        boolean event = facts.objects(proposition, CY.describedEvent).stream()
                .flatMap(each -> facts.objects(each, CY.eventType).stream())
                .anyMatch(type -> codes(clash.events()).anyMatch(type::equals));
        return event || isOf(proposition, clash.relations());
    }

    private boolean isOf(Node proposition, List<String> relations) {
        return facts.objects(proposition, CY.relationType).stream()
                .anyMatch(type -> codes(relations).anyMatch(type::equals));
    }

    private static Stream<Node> codes(List<String> names) {
        return names.stream().map(name -> NodeFactory.createURI(Bases.CODES + name));
    }

    /** Tells whether it is the doer who speaks, or somebody whom the same document shows in an office of the doer. */
    private boolean speaksFor(Statement statement, Node doer) {
        return statement.claimant().equals(doer)
                || offices.computeIfAbsent(statement.claimant(), this::officesOf).stream()
                        .filter(office ->
                                facts.objects(office, CY.propositionObject).contains(doer))
                        .flatMap(office -> reader.factual(office).stream())
                        .anyMatch(held -> held.affirms() && held.document().equals(statement.document()));
    }

    private List<Node> officesOf(Node holder) {
        return facts.subjects(CY.propositionSubject, holder).stream()
                .filter(office -> facts.has(office, CY.relationType, CYV.holdsOffice))
                .toList();
    }
}
