package org.chancery.store.remote;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.chancery.vocab.Bases;

/**
 * Writes so that whatever is cut off anywhere can be finished or taken back. A write leaves its sign first, which also keeps other
 * writers out; then it lays all that it changes down in graphs of its own; then it says that it is ready; then one request puts all in
 * place, clears away and takes the sign off. What has said that it is ready is finished by whoever finds it, and all else is cleared
 * away; both can be done twice. Only the thread that holds the store's door uses it.
 */
final class StagedWrites {
    private static final int TRIPLES_AT_ONCE = 20_000;

    private final SparqlServer server;
    private final Signs signs;
    private Optional<Node> current = Optional.empty();

    StagedWrites(SparqlServer server) {
        this.server = server;
        this.signs = new Signs(new TripleReader(server));
    }

    /** Returns the writes that are not finished, this one left out. */
    List<Sign> unfinished() {
        return signs.all().stream()
                .filter(sign -> current.filter(sign::isOf).isEmpty())
                .toList();
    }

    /**
     * Begins a write, after what a process that has ended left has been put in order.
     *
     * @throws RemoteStoreException when another writes
     */
    void claim() {
        settle();
        unfinished().stream().filter(Sign::isAbandoned).forEach(this::settle);
        Node write = NodeFactory.createURI(Bases.BOOKKEEPING + "/write/" + UUID.randomUUID());
        current = Optional.of(write);
        server.update(new UpdateText()
                .then(
                        "claim",
                        Map.of("write", write, "who", text(Writer.current().sign()), "now", now()))
                .request());
        List<Sign> all = signs.all();
        if (all.size() != 1 || !all.get(0).isOf(write)) {
            settle();
            throw new RemoteStoreException(busy(all, write));
        }
    }

    private String busy(List<Sign> all, Node write) {
        String others = all.stream()
                .filter(sign -> !sign.isOf(write))
                .map(Sign::description)
                .findFirst()
                .orElse("something that keeps signs from being left");
        return "In the store at " + server.address().dataset() + " there is " + others
                + "; if it still runs, try again when it is through; if it has ended, 'chancery check --repair' with the same"
                + " --store puts in order what it left";
    }

    /** Sends what the write changes; when this returns, the server has said that all is in its place. */
    void commit(Changes changes) {
        Node write = current.orElseThrow();
        if (!changes.isEmpty()) {
            List<Sign.Part> parts = laidDown(write, changes);
            update("ready", Map.of("write", write, "now", now()));
            putInPlace(write, parts);
        }
        release();
    }

    private List<Sign.Part> laidDown(Node write, Changes changes) {
        List<Sign.Part> parts = new ArrayList<>();
        changes.graphs().forEach((target, delta) -> {
            Sign.Part part = new Sign.Part(NodeFactory.createURI(write.getURI() + "/" + parts.size()), target);
            parts.add(part);
            update("plan", Map.of("part", part.name(), "write", write, "target", target));
            layDown(part.removed(), delta.removed());
            layDown(part.added(), delta.added());
        });
        return parts;
    }

    private void layDown(Node graph, Collection<Triple> triples) {
        List<Triple> all = List.copyOf(triples);
        for (int start = 0; start < all.size(); start += TRIPLES_AT_ONCE) {
            server.add(graph, all.subList(start, Math.min(all.size(), start + TRIPLES_AT_ONCE)));
        }
    }

    private void putInPlace(Node write, List<Sign.Part> parts) {
        UpdateText steps = new UpdateText();
        parts.forEach(part -> put(part, steps));
        steps.then("version", Map.of("version", text(UUID.randomUUID().toString())));
        clear(write, parts, steps);
        server.update(steps.request());
        current = current.filter(other -> !other.equals(write));
    }

    private void put(Sign.Part part, UpdateText steps) {
        Optional<Node> place =
                Quad.isDefaultGraph(part.target()) ? server.address().graph() : Optional.of(part.target());
        place.ifPresentOrElse(
                graph -> steps.then(
                        "put-in-graph", Map.of("removed", part.removed(), "added", part.added(), "target", graph)),
                () -> steps.then("put", Map.of("removed", part.removed(), "added", part.added())));
    }

    private static void clear(Node write, List<Sign.Part> parts, UpdateText steps) {
        parts.forEach(part ->
                steps.then("clear", Map.of("removed", part.removed(), "added", part.added(), "part", part.name())));
        steps.then("end", Map.of("write", write));
    }

    /** Takes the sign of a write off that has changed nothing. */
    void release() {
        current.ifPresent(write -> {
            update("end", Map.of("write", write));
            current = Optional.empty();
        });
    }

    /** Finishes what this process has left unfinished, or takes it back. */
    void settle() {
        current.ifPresent(write -> {
            signs.all().stream().filter(sign -> sign.isOf(write)).forEach(this::settle);
            current = Optional.empty();
        });
    }

    /** Finishes or takes back what whoever left, on the word of a person that nobody is at it. */
    void settleAll() {
        settle();
        signs.all().forEach(this::settle);
    }

    private void settle(Sign sign) {
        if (sign.isReady()) {
            putInPlace(sign.write(), sign.parts());
        } else {
            UpdateText steps = new UpdateText();
            clear(sign.write(), sign.parts(), steps);
            server.update(steps.request());
        }
    }

    private void update(String step, Map<String, Node> values) {
        server.update(new UpdateText().then(step, values).request());
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node now() {
        return text(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
