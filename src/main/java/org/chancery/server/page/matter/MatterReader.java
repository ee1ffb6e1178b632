package org.chancery.server.page.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.query.QueryText;
import org.chancery.server.page.PageData;
import org.chancery.vocab.CY;

/** Reads what is claimed of a time or of a place. */
public final class MatterReader {
    private static final QueryText QUERIES = QueryText.beside(MatterReader.class);

    private final PageData data;

    public MatterReader(PageData data) {
        this.data = data;
    }

    /** Returns all that is claimed of a time, in the order of the propositions' IRIs. */
    public List<Matter> dated() {
        return read("dated");
    }

    /** Returns all that is claimed of a place, in the order of the propositions' IRIs. */
    public List<Matter> placed() {
        return read("placed");
    }

    private List<Matter> read(String query) {
        Map<Key, List<Node>> claims = new LinkedHashMap<>();
        data.run().select(QUERIES.get(query), Map.of()).rows().forEach(row -> claims.computeIfAbsent(
                        key(row), key -> new ArrayList<>())
                .add(row.get("claim").orElseThrow()));
        return claims.entrySet().stream()
                .map(entry -> matter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Key key(Answer.Row row) {
        return new Key(
                row.get("proposition").orElseThrow(),
                row.get("type").orElseThrow(),
                row.text("date"),
                row.get("place"));
    }

    private Matter matter(Key key, List<Node> claims) {
        Optional<Node> status = data.pointingAt(key.proposition(), CY.assesses).stream()
                .flatMap(assessment -> data.all(assessment, CY.assessmentStatus).stream())
                .findFirst();
        return new Matter(key.proposition(), key.type(), key.date(), key.place(), status, claims);
    }

    private record Key(Node proposition, Node type, String date, Optional<Node> place) {}
}
