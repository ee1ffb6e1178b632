package org.chancery.server.page.thing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.chancery.explain.Wording;
import org.chancery.query.Answer;
import org.chancery.query.QueryText;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.page.Choice;
import org.chancery.server.page.PageData;
import org.chancery.server.page.timeline.TimeRange;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/**
 * All statements in which a thing takes part, grouped by what is said and the part it takes; in a group the contested
 * first, then those with most sources.
 *
 * @param all every one
 * @param fitting those that are asked for
 */
record StatementIndex(List<IndexedStatement> all, List<IndexedStatement> fitting) {
    private static final QueryText QUERIES = QueryText.beside(StatementIndex.class);
    private static final List<String> KINDS = List.of("relation", "quantity", "event");

    static StatementIndex of(PageData data, Node thing, EntityAsk ask) {
        Map<Node, IndexedStatement> found = new LinkedHashMap<>();
        Set<String> symmetric = symmetric(data);
        for (Answer.Row row : rows(data, "statements", thing)) {
            found.computeIfAbsent(
                            row.get("proposition").orElseThrow(),
                            node -> new IndexedStatement(row, symmetric.contains(row.text("type"))))
                    .add(row);
        }
        for (Answer.Row row : rows(data, "assessments", thing)) {
            Optional.ofNullable(found.get(row.get("proposition").orElseThrow()))
                    .ifPresent(statement -> statement.assess(row));
        }
        List<IndexedStatement> all = sorted(found.values(), data);
        refuseUnknown(ask, all);
        return new StatementIndex(
                all,
                all.stream().filter(statement -> fits(statement, ask, data)).toList());
    }

    /** Returns the relations that say the same of both ends. */
    private static Set<String> symmetric(PageData data) {
        return data.graph()
                .find(Node.ANY, CY.isSymmetric.asNode(), Node.ANY)
                .filterKeep(triple -> triple.getObject().getLiteralLexicalForm().equals("true"))
                .mapWith(triple -> triple.getSubject().toString())
                .toSet();
    }

    private static List<Answer.Row> rows(PageData data, String query, Node thing) {
        return data.run().select(QUERIES.get(query), Map.of("resource", thing)).rows();
    }

    private static List<IndexedStatement> sorted(Collection<IndexedStatement> statements, PageData data) {
        Map<Node, String> names = statements.stream()
                .map(IndexedStatement::type)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), data.labels()::text));
        return statements.stream()
                .sorted(Comparator.comparingInt((IndexedStatement statement) -> KINDS.indexOf(statement.kind()))
                        .thenComparing(statement -> names.get(statement.type()))
                        .thenComparing(IndexedStatement::role, Comparator.reverseOrder())
                        .thenComparing(statement -> !statement.contested())
                        .thenComparing(statement -> -statement.sources())
                        .thenComparing(statement -> statement.proposition().toString()))
                .toList();
    }

    private static boolean fits(IndexedStatement statement, EntityAsk ask, PageData data) {
        return ask.type().filter(type -> !type.equals(code(statement.type()))).isEmpty()
                && (ask.status().isEmpty()
                        || ask.status().equals(statement.status().map(StatementIndex::code)))
                && (ask.certainty().isEmpty()
                        || statement.certainties().stream()
                                .map(StatementIndex::code)
                                .anyMatch(ask.certainty().get()::equals))
                && statement.sources() >= ask.sources()
                && inTime(statement, ask, data);
    }

    private static boolean inTime(IndexedStatement statement, EntityAsk ask, PageData data) {
        return (ask.from().isEmpty() && ask.to().isEmpty())
                || statement.times().stream()
                        .flatMap(time -> TimeRange.of(data, time).stream())
                        .anyMatch(ask::inTime);
    }

    private static void refuseUnknown(EntityAsk ask, List<IndexedStatement> all) {
        refuseUnknown("type", ask.type(), counts(all, statement -> List.of(statement.type())));
        refuseUnknown("status", ask.status(), counts(all, statement -> statement.status().stream()
                .toList()));
        refuseUnknown("certainty", ask.certainty(), counts(all, statement -> List.copyOf(statement.certainties())));
    }

    private static void refuseUnknown(String name, Optional<String> value, Map<Node, Long> counts) {
        List<String> known =
                counts.keySet().stream().map(StatementIndex::code).sorted().toList();
        if (value.isPresent() && !known.contains(value.get())) {
            throw HttpProblem.badRequest("No statement here has the " + name + " '" + value.get() + "'; there are: "
                    + String.join(", ", known) + ".");
        }
    }

    List<Choice> types(EntityAsk ask, PageData data) {
        return choices(statement -> List.of(statement.type()), ask.type(), data);
    }

    List<Choice> statuses(EntityAsk ask, PageData data) {
        return choices(statement -> statement.status().stream().toList(), ask.status(), data);
    }

    List<Choice> certainties(EntityAsk ask, PageData data) {
        return choices(statement -> List.copyOf(statement.certainties()), ask.certainty(), data);
    }

    private List<Choice> choices(
            Function<IndexedStatement, List<Node>> values, Optional<String> chosen, PageData data) {
        return counts(all, values).entrySet().stream()
                .map(entry -> new Choice(
                        code(entry.getKey()),
                        data.labels().text(entry.getKey()),
                        entry.getValue(),
                        chosen.filter(code(entry.getKey())::equals).isPresent()))
                .sorted(Comparator.comparing(Choice::count).reversed().thenComparing(Choice::label))
                .toList();
    }

    private static Map<Node, Long> counts(List<IndexedStatement> all, Function<IndexedStatement, List<Node>> values) {
        return all.stream()
                .flatMap(statement -> values.apply(statement).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Returns a code as addresses have it: the end of its IRI. */
    private static String code(Node node) {
        return node.isURI() && node.getURI().startsWith(Bases.CODES)
                ? node.getURI().substring(Bases.CODES.length())
                : Wording.readable(node);
    }

    long claims() {
        return all.stream().mapToLong(IndexedStatement::claimCount).sum();
    }
}
