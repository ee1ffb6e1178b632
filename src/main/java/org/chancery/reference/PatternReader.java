package org.chancery.reference;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.chancery.query.Answer;
import org.chancery.query.QueryRun;
import org.chancery.vocab.CY;

/** Reads a story with its triples, and asks its query of them and of the ontology. */
final class PatternReader {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final OntologyFolder folder;
    private final Model terms;

    PatternReader(OntologyFolder folder, Model terms) {
        this.folder = folder;
        this.terms = terms;
    }

    Pattern read(String name) {
        String turtle = folder.exampleTurtle(name);
        String query = folder.exampleQuery(name);
        Model example = OntologyFolder.parse(turtle);
        Answer answer = ask(query, example);
        List<String> story = paragraphs(turtle);
        return new Pattern(
                name,
                story.get(0).replaceFirst("\\.$", ""),
                story.subList(1, story.size()),
                sentences(example),
                answer.rows().isEmpty()
                        ? ""
                        : excerpt(turtle, example, answer.rows().get(0)),
                paragraphs(query).get(0),
                afterHead(query),
                answer.columns(),
                answer.rows().stream()
                        .map(row -> cells(answer.columns(), row, example))
                        .toList());
    }

    private Answer ask(String query, Model example) {
        Model both = org.apache.jena.rdf.model.ModelFactory.createUnion(example, terms);
        return QueryRun.over(DatasetGraphFactory.wrap(both.getGraph()), LIMIT)
                .select(QueryFactory.create(query), Map.of());
    }

    /** The comment at the head of a file; an empty comment line parts paragraphs. */
    private static List<String> paragraphs(String file) {
        String head = file.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^# ?", ""))
                .collect(Collectors.joining("\n"));
        return Stream.of(head.split("\n\n"))
                .map(paragraph -> paragraph.replace('\n', ' ').strip())
                .toList();
    }

    private static String afterHead(String file) {
        return file.lines().dropWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
    }

    private static List<String> sentences(Model example) {
        return example.listObjectsOfProperty(CY.text).toList().stream()
                .map(node -> node.asLiteral().getString())
                .sorted()
                .toList();
    }

    /** The blocks of the file whose subjects the row names, in the order of the file. */
    private static String excerpt(String turtle, Model prefixes, Answer.Row row) {
        List<String> named = row.values().values().stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
        return Arrays.stream(turtle.split("\n\n"))
                .filter(block -> !block.startsWith("#") && !block.startsWith("@"))
                .filter(block -> named.contains(subject(block, prefixes)))
                .map(String::strip)
                .collect(Collectors.joining("\n\n"));
    }

    private static String subject(String block, PrefixMapping prefixes) {
        String first = block.strip().split("\\s", 2)[0];
        return first.startsWith("<")
                ? first.substring(1, first.length() - 1)
                : prefixes.expandPrefix(first.replace("\\", ""));
    }

    private List<String> cells(List<String> columns, Answer.Row row, PrefixMapping prefixes) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(row.get(column)
                    .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : prefixes.shortForm(node.toString()))
                    .orElse(""));
        }
        return cells;
    }
}
