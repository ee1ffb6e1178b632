package org.chancery.query.bound;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/** Refuses arguments for which one call of a function would take too long or make too much. */
final class ArgumentBounds {
    private static final long MOST_COMPARISONS = 10_000_000_000L;
    private static final int LONGEST_ESCAPE = 12;
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final Pattern SEARCHES = Pattern.compile(".*#(contains|substring-before|substring-after)");

    private ArgumentBounds() {}

    static void check(ExprFunction function, List<NodeValue> arguments, Meter meter) {
        long sum = arguments.stream().mapToLong(Sizes::characters).sum();
        meter.characters(function instanceof E_StrEncodeForURI ? sum * LONGEST_ESCAPE : sum);
        if (isParsed(function, arguments)) {
            meter.digits(Sizes.characters(arguments.get(0)));
        }
        if (isSearch(function) && compared(arguments) > MOST_COMPARISONS) {
            throw meter.end(StopReason.VALUE);
        }
        if (function instanceof E_Function named) {
            numbers(named.getFunctionIRI(), arguments, meter);
        }
    }

    private static boolean isSearch(ExprFunction function) {
        return function instanceof E_StrContains
                || function instanceof E_StrBefore
                || function instanceof E_StrAfter
                || function instanceof E_Function named
                        && SEARCHES.matcher(named.getFunctionIRI()).matches();
    }

    private static long compared(List<NodeValue> arguments) {
        return arguments.stream().mapToLong(Sizes::characters).reduce(1, (one, other) -> one * Math.max(1, other));
    }

    /** Tells whether a text becomes a value of another kind, which takes the square of the time if it is a number. */
    private static boolean isParsed(ExprFunction function, List<NodeValue> arguments) {
        String type = function instanceof E_Function named
                ? named.getFunctionIRI()
                : function instanceof E_StrDatatype ? arguments.get(1).asString() : "";
        return type.startsWith(XSD.NS) && !type.equals(XSD.xstring.getURI()) && !type.equals(XSD.anyURI.getURI());
    }

    /** Of powers the digits are foreseen; what is rounded may not have more digits than a number may. */
    private static void numbers(String function, List<NodeValue> arguments, Meter meter) {
        String name = function.substring(function.indexOf('#') + 1);
        if (name.equals("pow") && arguments.size() == 2) {
            meter.digits((Sizes.digits(arguments.get(0)) + 1) * Math.min(Meter.MOST_DIGITS, size(arguments.get(1))));
        }
        if (name.equals("exp10")) {
            meter.digits(size(arguments.get(0)));
        }
        if (name.startsWith("round") && arguments.size() == 2) {
            meter.digits(size(arguments.get(1)));
        }
    }

    private static long size(NodeValue number) {
        return number.isInteger() ? number.getInteger().abs().min(MOST).longValue() : 1;
    }
}
