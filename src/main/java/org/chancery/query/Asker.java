package org.chancery.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.vocab.Bases;

/** Asks questions of the catalogue over a dataset; the caller holds the read transaction. */
public final class Asker {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern CODE = Pattern.compile("\\w+");

    private final QueryRun run;
    private final EntityNames names;

    private Asker(QueryRun run, EntityNames names) {
        this.run = run;
        this.names = names;
    }

    /**
     * Returns an asker over the data.
     *
     * @param run how queries are run over the same data, and within which limits
     */
    public static Asker over(DatasetGraph data, QueryRun run) {
        return new Asker(run, new EntityNames(data, run));
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

    /** Tells whether the value is of the parameter's type and, where it names a thing, whether the data know it. */
    public boolean understands(Parameter parameter, String value) {
        try {
            node(parameter, value);
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
                    .ifPresent(value -> bound.put(parameter.name(), node(parameter, value.strip())));
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

    private Node node(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case IRI_OF_ACTOR -> names.resolve(parameter.name(), value);
            case TEXT -> NodeFactory.createLiteralString(value);
            case NUMBER -> number(parameter, value);
            case DATE -> date(parameter, value);
            case CODE -> code(parameter, value);
        };
    }

    private static Node number(Parameter parameter, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw new ParameterException(
                    "'" + parameter.name() + "' takes a number such as 12.5, not '" + value + "'.");
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }

    private static Node date(Parameter parameter, String value) {
        if (!DATE.matcher(value).matches()) {
            throw new ParameterException("'" + parameter.name()
                    + "' takes a date such as 2012, 2012-02 or 2012-02-07, not '" + value + "'.");
        }
        return NodeFactory.createLiteralString(value);
    }

    private static Node code(Parameter parameter, String value) {
        String local = value.startsWith(Bases.CODES) ? value.substring(Bases.CODES.length()) : value;
        if (!CODE.matcher(local).matches()) {
            throw new ParameterException(
                    "'" + parameter.name() + "' takes the name of a code such as allyOf, not '" + value + "'.");
        }
        return NodeFactory.createURI(Bases.CODES + local);
    }
}
