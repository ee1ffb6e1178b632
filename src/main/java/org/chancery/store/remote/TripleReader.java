package org.chancery.store.remote;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.chancery.query.QueryText;
import org.chancery.query.bound.Bounds;
import org.chancery.query.bound.Meter;

/** Reads triples from a server, each lookup being a small query. */
final class TripleReader {
    private static final QueryText QUERIES = QueryText.beside(TripleReader.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Var GRAPH = Var.alloc("graph");
    private static final Var SUBJECT = Var.alloc("subject");
    private static final Var PREDICATE = Var.alloc("predicate");
    private static final Var OBJECT = Var.alloc("object");

    private final SparqlServer server;

    TripleReader(SparqlServer server) {
        this.server = server;
    }

    /** Returns what matches in one graph. */
    List<Triple> find(Node graph, Triple pattern) {
        return rows(select(placed(graph, block(pattern)))).stream()
                .map(row -> triple(row, pattern))
                .toList();
    }

    /** The same for many subjects instead of that of the pattern. */
    List<Triple> find(Node graph, Triple pattern, List<Node> subjects) {
        if (subjects.size() == 1) {
            return find(graph, pattern);
        }
        Triple open = Triple.create(Node.ANY, pattern.getPredicate(), pattern.getObject());
        ElementData data = new ElementData();
        data.add(SUBJECT);
        subjects.forEach(subject -> data.add(BindingFactory.binding(SUBJECT, subject)));
        ElementGroup group = new ElementGroup();
        group.addElement(data);
        group.addElement(block(open));
        return rows(select(placed(graph, group))).stream()
                .map(row -> triple(row, open))
                .toList();
    }

    /** Returns what matches in any named graph. */
    List<Quad> findNamed(Triple pattern) {
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementNamedGraph(GRAPH, block(pattern)));
        return rows(select(group)).stream()
                .map(row -> new Quad(row.get(GRAPH), triple(row, pattern)))
                .toList();
    }

    boolean contains(Node graph, Triple pattern) {
        Query query = select(placed(graph, block(pattern)));
        query.setLimit(1);
        return !rows(query).isEmpty();
    }

    /** Returns how many triples the graph has. */
    long count(Node graph) {
        Query query = QUERIES.get("count").cloneQuery();
        query.setQueryPattern(placed(graph, query.getQueryPattern()));
        return count(query);
    }

    private long count(Query query) {
        Object count = rows(query).get(0).get(Var.alloc("count")).getLiteralValue();
        return ((Number) count).longValue();
    }

    /** Whether the graph has more triples than so many; no more of them are counted. */
    boolean hasMoreThan(long number, Node graph) {
        Query some = select(placed(graph, block(Triple.ANY)));
        some.setLimit(number + 1);
        Query query = QUERIES.get("count").cloneQuery();
        query.setQueryPattern(grouped(new ElementSubQuery(some)));
        return count(query) > number;
    }

    /** Returns the names of the graphs. */
    List<Node> graphs() {
        return rows(QUERIES.get("graphs")).stream().map(row -> row.get(GRAPH)).toList();
    }

    /** Returns all triples of the graph as they come; they need not fit into the memory. */
    Iterator<Triple> all(Node graph) {
        Query query = QUERIES.get("all").cloneQuery();
        query.setQueryPattern(placed(graph, query.getQueryPattern()));
        return new WholeTriples(
                AsyncParser.asyncParseTriples(server.triples(query), Lang.NTRIPLES, null), server.address());
    }

    private List<Binding> rows(Query query) {
        Meter meter = Meter.start(Bounds.alone(PATIENCE));
        Meter.Holding kept = meter.holding();
        try {
            return server.rows(query, meter, kept);
        } catch (QueryCancelledException e) {
            throw meter.stopped();
        } finally {
            kept.release();
        }
    }

    private static Query select(Element pattern) {
        Query query = new Query();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(pattern);
        query.resetResultVars();
        return query;
    }

    private Element placed(Node graph, Element pattern) {
        Optional<Node> name = Quad.isDefaultGraph(graph) ? server.address().graph() : Optional.of(graph);
        return name.map(node -> SentQuery.within(node, grouped(pattern))).orElse(grouped(pattern));
    }

    private static Element grouped(Element pattern) {
        ElementGroup group = new ElementGroup();
        group.addElement(pattern);
        return group;
    }

    private static ElementTriplesBlock block(Triple pattern) {
        BasicPattern triples = new BasicPattern();
        triples.add(Triple.create(
                orElse(pattern.getSubject(), SUBJECT),
                orElse(pattern.getPredicate(), PREDICATE),
                orElse(pattern.getObject(), OBJECT)));
        return new ElementTriplesBlock(triples);
    }

    private static Triple triple(Binding row, Triple pattern) {
        return Triple.create(
                given(pattern.getSubject(), SUBJECT, row),
                given(pattern.getPredicate(), PREDICATE, row),
                given(pattern.getObject(), OBJECT, row));
    }

    private static Node orElse(Node node, Var variable) {
        return node.isConcrete() ? node : variable;
    }

    private static Node given(Node node, Var variable, Binding row) {
        return node.isConcrete() ? node : row.get(variable);
    }
}
