package org.chancery.assess.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.chancery.model.Certainty;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** Reads the statements of a graph that does not change meanwhile. */
public final class StatementReader {
    private static final Map<Node, Certainty> CERTAINTIES = Map.of(
            CYV.certain.asNode(), Certainty.CERTAIN,
            CYV.probable.asNode(), Certainty.PROBABLE,
            CYV.possible.asNode(), Certainty.POSSIBLE);

    /** A statement takes about 1.5 KB, so that a quarter of the memory is filled at most. */
    private static final long MOST_KEPT = Runtime.getRuntime().maxMemory() / 4 / 1_500;

    private final Facts facts;
    private long kept;
    private final Map<Node, Publication> publications = new HashMap<>();
    private final Map<Node, List<Statement>> held = new HashMap<>();
    private final Map<Node, List<Statement>> known = new HashMap<>();
    private final Readings readings;

    public StatementReader(Graph graph) {
        this.facts = new Facts(graph);
        this.readings = new Readings(facts);
    }

    private record Evidence(int start, String words) {}

    public Facts facts() {
        return facts;
    }

    /** Returns what is said of the proposition, and who passes it on, in order; without what readers read otherwise. */
    public List<Statement> all(Node proposition) {
        return known.computeIfAbsent(proposition, node -> held(node).stream()
                .filter(each -> readings.count(each.claim()))
                .toList());
    }

    /** Returns {@link #all} with what readers of the documents read otherwise, in the order of {@link Statement#ORDER}. */
    public List<Statement> held(Node proposition) {
        return held.computeIfAbsent(proposition, node -> {
            List<Statement> read = read(node);
            kept += read.size();
            return read;
        });
    }

    /** Forgets what it has read when that is much; it would be read again. Call it between propositions. */
    public void spare() {
        if (kept > MOST_KEPT) {
            kept = 0;
            held.clear();
            known.clear();
        }
    }

    /** Returns what is said of the proposition by those whose stance it is, in order. */
    public List<Statement> asserted(Node proposition) {
        return all(proposition).stream().filter(each -> !each.reported()).toList();
    }

    /** Returns what is said by those whose stance it is of what is, rather than of what is planned or supposed. */
    public List<Statement> factual(Node proposition) {
        return all(proposition).stream().filter(Statement::isFactual).toList();
    }

    /** Returns the propositions on which the document holds a claim, in order of their IRIs. */
    public List<Node> propositionsIn(Node document) {
        return facts.subjects(CY.voicedIn, document).stream()
                .flatMap(claim -> facts.objects(claim, CY.coreProposition).stream())
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private List<Statement> read(Node proposition) {
        List<Statement> found = new ArrayList<>();
        for (Node claim : facts.subjects(CY.coreProposition, proposition)) {
            statement(proposition, claim).ifPresent(found::add);
        }
        found.sort(Statement.ORDER);
        return List.copyOf(found);
    }

    /** A claim without claimant or document is no statement; the shapes refuse it where it could come from. */
    private Optional<Statement> statement(Node proposition, Node claim) {
        Optional<Node> claimant = facts.object(claim, CY.claimant);
        Optional<Node> document = facts.object(claim, CY.voicedIn);
        if (claimant.isEmpty() || document.isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence = evidence(claim);
        return Optional.of(new Statement(
                claim,
                claimant.get(),
                document.get(),
                proposition,
                facts.has(facts.innermost(claim), CY.polarity, CYV.affirmed),
                facts.object(claim, CY.certainty).map(CERTAINTIES::get).orElse(Certainty.POSSIBLE),
                facts.has(claim, CY.modality, CYV.actual),
                facts.object(claim, CY.reports).isPresent(),
                facts.has(claim, CY.attributionMode, CYV.authorVoice),
                evidence.start(),
                evidence.words(),
                publication(document.get()).date()));
    }

    private Evidence evidence(Node claim) {
        return facts.objects(claim, CY.evidence).stream()
                .map(span -> new Evidence(number(span), text(span, facts).orElse("")))
                .min(Comparator.comparingInt(Evidence::start))
                .orElse(new Evidence(0, ""));
    }

    private int number(Node span) {
        return facts.object(span, CY.startOffset)
                .map(offset -> ((Number) offset.getLiteralValue()).intValue())
                .orElse(0);
    }

    private static Optional<String> text(Node span, Facts facts) {
        return facts.object(span, CY.exactText).map(Node::getLiteralLexicalForm);
    }

    /** Returns who answers for the document, and when it was published. */
    public Publication publication(Node document) {
        return publications.computeIfAbsent(document, node -> Publication.of(node, facts));
    }

    /** Tells whether the actor is known by a description alone. */
    public boolean isUnnamed(Node actor) {
        return facts.graph().contains(actor, RDF.type.asNode(), CY.UnnamedSource.asNode());
    }
}
