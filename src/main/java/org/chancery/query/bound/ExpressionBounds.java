package org.chancery.query.bound;

import java.util.Set;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprDigest;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Puts functions that could run or grow without end within bounds. */
final class ExpressionBounds extends ExprTransformCopy {
    private static final Set<Class<? extends ExprFunction>> BOUNDED = Set.of(
            E_StrUpperCase.class,
            E_StrLowerCase.class,
            E_StrEncodeForURI.class,
            E_StrContains.class,
            E_StrBefore.class,
            E_StrAfter.class,
            E_StrDatatype.class,
            E_Add.class,
            E_Subtract.class,
            E_Multiply.class,
            E_Divide.class,
            E_StrConcat.class,
            E_Function.class);

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        Expr copy = super.transform(function, argument);
        return function instanceof ExprDigest ? new BoundedFunction((ExprFunction) copy) : bounded(copy);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr first, Expr second) {
        return bounded(super.transform(function, first, second));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex) {
            return new BoundedRegex(arguments);
        }
        return function instanceof E_StrReplace
                ? new BoundedReplace(arguments)
                : bounded(super.transform(function, arguments));
    }

    private static Expr bounded(Expr expression) {
        return BOUNDED.contains(expression.getClass()) ? new BoundedFunction((ExprFunction) expression) : expression;
    }
}
