package org.chancery.export.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.query.QueryRun;
import org.chancery.query.QueryText;

/**
 * Actors and the claimed ties between them.
 *
 * @param actors those that stand at an end of a tie, by IRI
 * @param ties by proposition, then by their ends
 */
public record Network(List<Actor> actors, List<Tie> ties) {
    private static final QueryText QUERIES = QueryText.beside(Network.class);

    public Network {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
    }

    /** Returns the network of the whole data; the caller holds the read transaction. */
    public static Network read(QueryRun run) {
        List<Tie> ties = rows(run, "ties")
                .filter(row -> row.get("proposition").isPresent())
                .map(Network::tie)
                .toList();
        Set<String> ends =
                ties.stream().flatMap(tie -> Stream.of(tie.from(), tie.to())).collect(Collectors.toUnmodifiableSet());
        List<Actor> actors = rows(run, "actors")
                .map(Network::actor)
                .filter(actor -> ends.contains(actor.iri()))
                .sorted(Comparator.comparing(Actor::iri))
                .toList();
        return new Network(actors, ties);
    }

    private static Stream<Answer.Row> rows(QueryRun run, String query) {
        return run.select(QUERIES.get(query), Map.of()).rows().stream();
    }

    private static Actor actor(Answer.Row row) {
        String iri = iri(row, "actor");
        String label = row.text("label");
        return new Actor(iri, label.isEmpty() ? iri.replaceFirst(".*[/#]", "") : label, row.text("kind"));
    }

    private static Tie tie(Answer.Row row) {
        return new Tie(
                iri(row, "proposition"),
                iri(row, "from"),
                iri(row, "to"),
                row.text("kind"),
                row.text("type"),
                new Tie.Standing(
                        row.text("status"),
                        count(row, "affirming"),
                        count(row, "denying"),
                        count(row, "claims"),
                        count(row, "documents")),
                new Tie.Times(day(row, "since"), day(row, "until"), day(row, "firstSaid"), day(row, "lastSaid")));
    }

    private static String iri(Answer.Row row, String column) {
        return row.get(column).map(Node::toString).orElseThrow();
    }

    /** Returns the day of a moment such as {@code 2012-02-07T00:00:00Z}. */
    private static String day(Answer.Row row, String column) {
        return row.text(column).replaceFirst("T.*", "");
    }

    private static long count(Answer.Row row, String column) {
        String number = row.text(column);
        return number.isEmpty() ? 0 : Long.parseLong(number);
    }
}
