package org.chancery.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;

/** Asks questions of the catalogue over a dataset; the caller holds the read transaction. */
public final class Asker {
    private final QueryRun run;
    private final ParameterValues readable;

    private Asker(QueryRun run, ParameterValues readable) {
        this.run = run;
        this.readable = readable;
    }

    /**
     * Returns an asker over the data.
     *
     * @param run how queries are run over the same data, and within which limits
     */
    public static Asker over(DatasetGraph data, QueryRun run) {
        return new Asker(run, new ParameterValues(data, run));
    }

    /**
     * Returns the rows that answer the question.
     *
     * @param values what the user gave, by parameter name; an empty value counts as none, and then the parameter's
     *     default holds, or else all values do
     * @throws ParameterException if a value is not of its type, or the question has no such parameter
     */
    public Answer ask(Question question, Map<String, String> values) {
        return run.select(question.query(), bind(question, values));
    }

    /**
     * Returns the question's query with the values in the places of its parameters, its header before it, to be asked
     * anywhere.
     *
     * @param values as for {@link #ask}
     * @throws ParameterException if a value is not of its type, or the question has no such parameter
     */
    public String text(Question question, Map<String, String> values) {
        Map<String, Node> bound = bind(question, values);
        if (bound.isEmpty()) {
            return question.text();
        }
        Query filled = FilledQuery.of(question.query(), bound);
        return "# " + question.title() + "\n" + filled.toString(Syntax.syntaxSPARQL_11);
    }

    /** Tells whether the value is of the parameter's type and, where it names a thing, whether the data know it. */
    public boolean understands(Parameter parameter, String value) {
        try {
            readable.node(parameter, value);
            return true;
        } catch (ParameterException e) {
            return false;
        }
    }

    private Map<String, Node> bind(Question question, Map<String, String> values) {
        values.keySet().forEach(name -> checkKnown(question, name));
        Map<String, Node> bound = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            Optional.ofNullable(values.get(parameter.name()))
                    .filter(value -> !value.isBlank())
                    .or(parameter::fallback)
                    .ifPresent(value -> bound.put(parameter.name(), readable.node(parameter, value.strip())));
        }
        return bound;
    }

    private static void checkKnown(Question question, String name) {
        if (question.parameter(name).isEmpty()) {
            String known = question.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
            throw new ParameterException("The question " + question.id() + " has no parameter '" + name + "'; "
                    + (known.isEmpty() ? "it takes none." : "it takes " + known + "."));
        }
    }
}
