package org.chancery.explain;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.extract.rule.RuleRegister;
import org.chancery.query.EntityNames;
import org.chancery.query.QueryRun;
import org.chancery.query.QueryText;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** Explains why something is in the data. It may be shared; each question is asked within the caller's transaction. */
public final class Explainer {
    private static final QueryText QUERIES = QueryText.beside(Explainer.class);
    private static final String RULES = "data/rules/";

    private final Graph ontology;
    private final Map<String, RuleNote> rules;

    private Explainer(Graph ontology, Map<String, RuleNote> rules) {
        this.ontology = ontology;
        this.rules = Map.copyOf(rules);
    }

    /** Returns an explainer that knows the rules of this program. */
    public static Explainer create() {
        return with(GraphFactory.createDefaultGraph());
    }

    /**
     * Returns an explainer that knows the rules of this program.
     *
     * @param ontology which names the codes of data that do not hold it
     */
    public static Explainer with(Graph ontology) {
        return new Explainer(
                ontology,
                RuleRegister.load().stream()
                        .map(rule -> new RuleNote(rule.id(), RULES + rule.file(), rule.matches(), rule.rejects()))
                        .collect(Collectors.toMap(RuleNote::id, note -> note, (first, second) -> first)));
    }

    /**
     * Returns what stands behind what the words mean.
     *
     * @param words an IRI, a short form of one or a name; or subject, relation and object; or subject and object
     * @param most how many propositions are explained at most
     * @throws NotUnderstoodException if the data know nothing of it
     */
    public Explanation explain(DatasetGraph data, QueryRun run, List<String> words, int most) {
        Graph graph = new Union(data.getDefaultGraph(), ontology);
        Wording wording = new Wording(graph);
        Asked asked = understanding(data, run).read(words);
        Set<Node> propositions = propositions(asked, run, wording);
        StatementReader reader = new StatementReader(run, wording, new ClaimStoryReader(run, wording, rules));
        List<Statement> statements = propositions.stream()
                .limit(most)
                .map(reader::read)
                .map(statement -> narrow(statement, asked, data.getDefaultGraph()))
                .toList();
        return new Explanation(words(asked, wording), statements, propositions.size() - statements.size());
    }

    /** Returns the triples behind the explained propositions: claims, words, runs, assessments; no document texts. */
    public Graph graph(DatasetGraph data, QueryRun run, Explanation explanation) {
        Graph triples = GraphFactory.createDefaultGraph();
        for (Statement statement : explanation.statements()) {
            Map<String, Node> bound = new HashMap<>();
            bound.put("proposition", NodeFactory.createURI(statement.iri()));
            GraphUtil.addInto(triples, run.construct(QUERIES.get("chain"), bound));
        }
        return triples;
    }

    private static Understanding understanding(DatasetGraph data, QueryRun run) {
        return new Understanding(data.getDefaultGraph(), run, new EntityNames(data, run));
    }

    private static String words(Asked asked, Wording wording) {
        if (asked instanceof Asked.Thing thing) {
            return wording.name(thing.node());
        }
        Asked.Tie tie = (Asked.Tie) asked;
        String relation = tie.type()
                .map(type -> wording.name(NodeFactory.createURI(Bases.CODES + type.label())))
                .orElse("any relation");
        return wording.name(tie.subject()) + " — " + relation + " — " + wording.name(tie.object());
    }

    private static Set<Node> propositions(Asked asked, QueryRun run, Wording wording) {
        Set<Node> found = asked instanceof Asked.Thing thing
                ? select(run, "propositions", Map.of("thing", thing.node()))
                : ties((Asked.Tie) asked, run);
        if (found.isEmpty()) {
            throw new NotUnderstoodException(
                    "no document claims anything about " + words(asked, wording) + others(asked, run, wording) + ".");
        }
        return found;
    }

    private static Set<Node> ties(Asked.Tie tie, QueryRun run) {
        Set<Node> found = new LinkedHashSet<>(ties(tie, run, tie.subject(), tie.object()));
        boolean bothWays = tie.type().map(type -> type.isSymmetric()).orElse(true);
        if (bothWays) {
            found.addAll(ties(tie, run, tie.object(), tie.subject()));
        }
        return found;
    }

    private static Set<Node> ties(Asked.Tie tie, QueryRun run, Node subject, Node object) {
        Map<String, Node> bound = new HashMap<>(Map.of("subject", subject, "object", object));
        tie.type().ifPresent(type -> bound.put("type", NodeFactory.createURI(Bases.CODES + type.label())));
        return select(run, "ties", bound);
    }

    /** What else is told of the two, for somebody who asks for a tie that nobody speaks of. */
    private static String others(Asked asked, QueryRun run, Wording wording) {
        if (!(asked instanceof Asked.Tie tie) || tie.type().isEmpty()) {
            return "";
        }
        Set<Node> other = ties(new Asked.Tie(tie.subject(), Optional.empty(), tie.object()), run);
        return other.isEmpty()
                ? ""
                : other.stream().map(wording::proposition).sorted().collect(Collectors.joining("; ", "; but of: ", ""));
    }

    private static Set<Node> select(QueryRun run, String query, Map<String, Node> bound) {
        return run.select(QUERIES.get(query), bound).rows().stream()
                .flatMap(row -> row.get("proposition").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of a claim, only the chain it belongs to is told. */
    private static Statement narrow(Statement statement, Asked asked, Graph data) {
        if (!(asked instanceof Asked.Thing thing)
                || !data.contains(thing.node(), CY.coreProposition.asNode(), Node.ANY)) {
            return statement;
        }
        String claim = thing.node().toString();
        return new Statement(
                statement.iri(),
                statement.words(),
                statement.directEdge(),
                statement.standings(),
                statement.claims().stream()
                        .filter(story -> story.contains(claim))
                        .toList());
    }
}
