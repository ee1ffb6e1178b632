package org.chancery.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Queries with values in the places of variables that can be written down and read again. Jena's substitution makes a column of
 * each value wherever the variable could be seen, even where the same column is there already.
 */
final class FilledQuery {
    private final Map<Var, Node> places;

    private FilledQuery(Map<Var, Node> places) {
        this.places = places;
    }

    /** Returns a query with the columns of the given one. */
    static Query of(Query query, Map<String, Node> values) {
        Map<Var, Node> places = values.entrySet().stream()
                .collect(Collectors.toMap(value -> Var.alloc(value.getKey()), Map.Entry::getValue));
        Query filled = QueryTransformOps.syntaxSubstitute(query, places);
        List<String> columns = query.getResultVars();
        filled.getProject().getVars().removeIf(column -> !columns.contains(column.getVarName()));
        new FilledQuery(places).tidy(filled);
        return filled;
    }

    private void tidy(Query query) {
        if (query.hasOrderBy()) {
            // What is the same in all rows orders nothing, and cannot be written there.
            query.getOrderBy().removeIf(by -> by.getExpression().isConstant());
        }
        if (query.hasGroupBy()) {
            query.getProject().getExprs().keySet().removeAll(query.getGroupBy().getVars());
        }
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery inner) {
                tidyInner(inner.getQuery());
            }
        });
    }

    /** The query around it has the value itself. */
    private void tidyInner(Query inner) {
        VarExprList columns = inner.getProject();
        if (!places.keySet().containsAll(columns.getVars())) {
            columns.getVars().removeAll(places.keySet());
            columns.getExprs().keySet().removeAll(places.keySet());
        }
        tidy(inner);
    }
}
