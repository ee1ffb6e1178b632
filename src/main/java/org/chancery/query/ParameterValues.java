package org.chancery.query;

import java.math.BigInteger;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Turns what a user writes for a parameter into the node that takes its place in the query. */
final class ParameterValues {
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
        if (!parameter.type().fits(value)) {
            throw new ParameterException(
                    "'" + parameter.name() + "' takes " + parameter.type().expected() + ", not '" + value + "'.");
        }
        return switch (parameter.type()) {
            case IRI_OF_ACTOR -> entities.resolve(parameter.name(), value);
            case DOCUMENT -> documents.resolve(parameter.name(), value);
            case CODE -> codes.resolve(parameter.name(), value);
            case TEXT, DATE -> NodeFactory.createLiteralString(value);
            case NUMBER -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
            case INTEGER -> NodeFactory.createLiteralDT(new BigInteger(value).toString(), XSDDatatype.XSDinteger);
        };
    }
}
