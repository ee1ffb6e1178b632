package org.chancery.query;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.model.PartialDate;

/** Turns what a user writes for a parameter into the node that takes its place in the query. */
final class ParameterValues {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,40}");

    private final EntityNames entities;
    private final DocumentNames documents;
    private final CodeNames codes;

    ParameterValues(DatasetGraph data, QueryRun run) {
        this.entities = new EntityNames(data, run);
        this.documents = new DocumentNames(data, run);
        this.codes = new CodeNames(run);
    }

    /** Returns the node; throws {@link ParameterException} if the value is not of the parameter's type or names nothing. */
    Node node(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case IRI_OF_ACTOR -> entities.resolve(parameter.name(), value);
            case DOCUMENT -> documents.resolve(parameter.name(), value);
            case TEXT -> NodeFactory.createLiteralString(value);
            case NUMBER -> number(parameter, value);
            case INTEGER -> integer(parameter, value);
            case DATE -> date(parameter, value);
            case CODE -> codes.resolve(parameter.name(), value);
        };
    }

    private static Node number(Parameter parameter, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw wrong(parameter, "a number such as 12.5", value);
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }

    private static Node integer(Parameter parameter, String value) {
        if (!INTEGER.matcher(value).matches()) {
            throw wrong(parameter, "a whole number such as 3", value);
        }
        return NodeFactory.createLiteralDT(new BigInteger(value).toString(), XSDDatatype.XSDinteger);
    }

    private static Node date(Parameter parameter, String value) {
        try {
            PartialDate.parse(value);
        } catch (DateTimeException e) {
            throw wrong(parameter, "a date such as 2012, 2012-02 or 2012-02-07", value);
        }
        return NodeFactory.createLiteralString(value);
    }

    private static ParameterException wrong(Parameter parameter, String expected, String value) {
        return new ParameterException("'" + parameter.name() + "' takes " + expected + ", not '" + value + "'.");
    }
}
