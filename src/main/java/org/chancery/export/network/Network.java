package org.chancery.export.network;

import java.util.List;
import java.util.Map;
import org.chancery.query.Answer;
import org.chancery.query.QueryRun;
import org.chancery.query.QueryText;

/**
 * The actors that stand in a relation, and the relations.
 *
 * @param actors in the order of their IRIs
 * @param ties in the order of source, relation and target
 */
public record Network(List<Actor> actors, List<Tie> ties) {
    private static final QueryText QUERIES = QueryText.beside(Network.class);

    public Network {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
    }

    /**
     * An actor.
     *
     * @param iri of the actor
     * @param name in English; its IRI if it has none
     * @param kind the name of its class, such as State; empty if it is not known
     * @param wikidata the IRI of its item; empty if it is not known
     */
    public record Actor(String iri, String name, String kind, String wikidata) {
        static final List<String> COLUMNS = List.of("id", "name", "kind", "wikidata");

        /** Returns the values in the order of {@link Network#actorColumns}. */
        public List<String> cells() {
            return List.of(iri, name, kind, wikidata);
        }
    }

    /**
     * A relation that somebody claims or denies.
     *
     * @param iri of the proposition
     * @param source IRI of the actor from whom it goes
     * @param target IRI of the actor to whom it goes
     * @param relation the name of its type, such as allyOf
     * @param status the name of how it stands under the policy, such as contested; empty if nothing was assessed
     * @param affirming how many independent sources affirm it; empty if nothing was assessed
     * @param denying how many deny it
     * @param from the earliest moment that affirmations name, as xsd:dateTime; empty if none is named
     * @param until the latest one; empty if none is named
     */
    public record Tie(
            String iri,
            String source,
            String target,
            String relation,
            String status,
            String affirming,
            String denying,
            String from,
            String until) {
        static final List<String> COLUMNS = List.of(
                "id",
                "source",
                "target",
                "relation",
                "status",
                "affirming_sources",
                "denying_sources",
                "from",
                "until");

        /** Returns the values in the order of {@link Network#tieColumns}. */
        public List<String> cells() {
            return List.of(iri, source, target, relation, status, affirming, denying, from, until);
        }
    }

    /** Returns the network of the data that the queries run over. */
    public static Network read(QueryRun run) {
        return new Network(
                run.select(QUERIES.get("actors"), Map.of()).rows().stream()
                        .map(Network::actor)
                        .toList(),
                run.select(QUERIES.get("ties"), Map.of()).rows().stream()
                        .map(Network::tie)
                        .toList());
    }

    /** Returns the headings of a table of actors. */
    public static List<String> actorColumns() {
        return Actor.COLUMNS;
    }

    /** Returns the headings of a table of ties. */
    public static List<String> tieColumns() {
        return Tie.COLUMNS;
    }

    private static Actor actor(Answer.Row row) {
        String iri = row.text("actor");
        String name = row.text("name");
        return new Actor(iri, name.isEmpty() ? iri : name, row.text("kind"), row.text("wikidata"));
    }

    private static Tie tie(Answer.Row row) {
        return new Tie(
                row.text("proposition"),
                row.text("source"),
                row.text("target"),
                row.text("relation"),
                row.text("status"),
                row.text("affirming"),
                row.text("denying"),
                row.text("from"),
                row.text("until"));
    }
}
