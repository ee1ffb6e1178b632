package org.chancery.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * The form in which TDB2 gives terms back. It keeps numbers and times by their value, so that 12 comes back as 12.0, and of the
 * two it deletes only the one that was written: what is to be deleted after reading has to be written as it will be read.
 */
final class StoredForm {
    private StoredForm() {}

    static Triple of(Triple triple) {
        return triple.getObject().isLiteral()
                ? Triple.create(triple.getSubject(), triple.getPredicate(), literal(triple.getObject()))
                : triple;
    }

    private static Node literal(Node literal) {
        NodeId value = NodeIdInline.inline(literal);
        return value == null ? literal : NodeIdInline.extract(value);
    }
}
