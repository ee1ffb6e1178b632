package org.chancery.store.remote;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrStartsWith;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.chancery.query.UnsupportedQueryException;
import org.chancery.query.bound.Meter;
import org.chancery.query.bound.ServiceAnswers;
import org.chancery.vocab.Bases;

/**
 * Takes out of a pattern what the server must not be asked: to call a service, which is asked from here if it may be asked at all; to
 * show the graphs of the store's own bookkeeping; and to search an index that it does not have.
 */
final class SentPattern extends ElementTransformCopyBase {
    private final Meter meter;

    SentPattern(Meter meter) {
        this.meter = meter;
    }

    @Override
    public Element transform(ElementService element, Node service, Element pattern) {
        Table answer =
                ServiceAnswers.answer(new OpService(service, Algebra.compile(pattern), element.getSilent()), meter);
        return new ElementData(answer.getVars(), rows(answer));
    }

    private static List<Binding> rows(Table table) {
        List<Binding> rows = new ArrayList<>();
        Iterator<Binding> all = table.rows();
        all.forEachRemaining(rows::add);
        return rows;
    }

    @Override
    public Element transform(ElementNamedGraph element, Node graph, Element pattern) {
        Element copy = super.transform(element, graph, pattern);
        return graph.isVariable() ? visible(graph, copy) : copy;
    }

    private static Element visible(Node graph, Element pattern) {
        ElementGroup group = new ElementGroup();
        group.addElement(pattern);
        group.addElement(new ElementFilter(new E_LogicalNot(
                new E_StrStartsWith(new E_Str(new ExprVar(graph)), NodeValue.makeString(Bases.BOOKKEEPING)))));
        return group;
    }

    @Override
    public Element transform(ElementPathBlock block) {
        for (Iterator<TriplePath> triples = block.patternElts(); triples.hasNext(); ) {
            Triple triple = triples.next().asTriple();
            if (triple != null && isSearch(triple.getPredicate())) {
                throw new UnsupportedQueryException(
                        "text:query needs the text index of a store in a folder, which this store on a server has not;"
                                + " use CONTAINS or REGEX");
            }
        }
        return super.transform(block);
    }

    private static boolean isSearch(Node predicate) {
        return predicate.isURI() && predicate.getURI().startsWith(TextQuery.NS);
    }
}
