package org.chancery.server.sparql;

import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.chancery.server.http.HttpProblem;

/** Refuses regular expressions that could run for years, since no time limit stops one that has begun. */
final class RegexGuard {
    private static final int LONGEST = 200;
    private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\[1-9k]");
    private static final Pattern QUANTIFIED_GROUP = Pattern.compile("\\)\\s*([*+]|\\{\\d*,?\\d*\\})");
    private static final Pattern QUANTIFIER = Pattern.compile("(?<!\\\\)(?:[*+]|\\{\\d+,\\d*\\})");
    private static final int MOST_QUANTIFIERS = 4;

    private RegexGuard() {}

    static void check(Expr pattern) {
        if (!pattern.isConstant() || !pattern.getConstant().isString()) {
            throw refused("its pattern must be a plain string that stands in the query");
        }
        check(pattern.getConstant().getString());
    }

    private static void check(String pattern) {
        if (pattern.length() > LONGEST) {
            throw refused("its pattern has " + pattern.length() + " characters; " + LONGEST + " is the limit");
        }
        if (BACK_REFERENCE.matcher(pattern).find()) {
            throw refused("its pattern refers back to a group");
        }
        if (QUANTIFIED_GROUP.matcher(pattern).find()) {
            throw refused("its pattern repeats a group; repeat single characters or classes only");
        }
        if (QUANTIFIER.matcher(pattern).results().count() > MOST_QUANTIFIERS) {
            throw refused("its pattern has more than " + MOST_QUANTIFIERS + " open repetitions");
        }
    }

    private static HttpProblem refused(String reason) {
        return HttpProblem.of(
                403,
                "The query is refused",
                "REGEX or REPLACE: " + reason + ". CONTAINS, STRSTARTS and STRENDS take any text.");
    }
}
