package org.chancery.server.sparql;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.MappedLoader;
import org.chancery.query.bound.ServiceRefusedException;
import org.chancery.query.bound.Services;
import org.chancery.server.http.HttpProblem;

/** Walks over every operator and expression of a query and refuses what is not allowed. */
final class GuardVisitor extends OpVisitorBase {
    private static final Pattern CODE_IN_PATH = Pattern.compile("<(java|js):");

    private static final int MOST_PATTERNS = 1_000;

    private static final int MOST_SERVICES = 10;

    private final Set<String> functions;
    private final Services services;
    private int patterns;
    private int asked;

    GuardVisitor(Set<String> functions, Services services) {
        this.functions = functions;
        this.services = services;
    }

    @Override
    public void visit(OpService service) {
        try {
            services.allowed(service);
        } catch (ServiceRefusedException e) {
            throw refused(e.getMessage());
        }
        asked++;
        if (asked > MOST_SERVICES) {
            throw tooLarge("SERVICE " + MOST_SERVICES + " times");
        }
    }

    @Override
    public void visit(OpBGP pattern) {
        pattern.getPattern().forEach(this::triple);
    }

    @Override
    public void visit(OpQuadPattern pattern) {
        pattern.getBasicPattern().forEach(this::triple);
    }

    @Override
    public void visit(OpTriple pattern) {
        triple(pattern.getTriple());
    }

    @Override
    public void visit(OpPath pattern) {
        count();
        if (CODE_IN_PATH.matcher(pattern.getTriplePath().getPath().toString()).find()) {
            throw refused("Properties named java: or js: would run code.");
        }
    }

    @Override
    public void visit(OpGroup group) {
        Walker.walk(group.getGroupVars(), this, expressions());
        group.getAggregators().forEach(aggregator -> aggregator.visit(expressions()));
    }

    @Override
    public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, expressions()));
    }

    /** Each pattern is one more join, whose best order takes long to find. */
    private void count() {
        patterns++;
        if (patterns > MOST_PATTERNS) {
            throw tooLarge(MOST_PATTERNS + " triple patterns and paths");
        }
    }

    private static HttpProblem tooLarge(String most) {
        return HttpProblem.of(413, "The query is too large", "A query may have " + most + ".");
    }

    private void triple(Triple triple) {
        count();
        Node predicate = triple.getPredicate();
        if (predicate.isURI() && isMagic(predicate.getURI()) && !functions.contains(predicate.getURI())) {
            throw refused(
                    "The property function <" + predicate.getURI() + "> is not on the list of those that run here.");
        }
    }

    /** Tells a property that runs code, asking by name first, since asking the registry may load classes. */
    private static boolean isMagic(String iri) {
        return isCode(iri) || MappedLoader.isPossibleDynamicURI(iri, Object.class) || isRegistered(iri);
    }

    private static boolean isRegistered(String iri) {
        return PropertyFunctionRegistry.get().isRegistered(iri);
    }

    private static boolean isCode(String iri) {
        return iri.startsWith("java:") || iri.startsWith("js:");
    }

    ExprVisitor expressions() {
        return new Expressions();
    }

    private final class Expressions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunction0 function) {
            function(function);
        }

        @Override
        public void visit(ExprFunction1 function) {
            function(function);
        }

        @Override
        public void visit(ExprFunction2 function) {
            function(function);
        }

        @Override
        public void visit(ExprFunction3 function) {
            function(function);
        }

        @Override
        public void visit(ExprFunctionN function) {
            function(function);
        }

        @Override
        public void visit(ExprAggregator aggregator) {
            if (aggregator.getAggregator() instanceof AggCustom custom) {
                named(custom.getIRI());
            }
            if (aggregator.getAggregator().getExprList() != null) {
                Walker.walk(aggregator.getAggregator().getExprList(), GuardVisitor.this, this);
            }
        }

        private void function(ExprFunction function) {
            if (function instanceof E_Call) {
                throw refused("CALL chooses a function while the query runs; name the function itself.");
            }
            if (function instanceof E_Function named) {
                named(named.getFunctionIRI());
            }
        }

        private void named(String iri) {
            if (!functions.contains(iri)) {
                throw refused("The function <" + iri + "> is not on the list of those that run here.");
            }
        }
    }

    private static HttpProblem refused(String reason) {
        return HttpProblem.of(403, "The query is refused", reason);
    }
}
