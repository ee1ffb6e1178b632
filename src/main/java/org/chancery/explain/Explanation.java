package org.chancery.explain;

import java.util.List;

/**
 * Why something is in the data.
 *
 * @param asked what was asked for, in words
 * @param statements the propositions that it is or takes part in
 * @param more how many further propositions were left out
 */
public record Explanation(String asked, List<Statement> statements, int more) {
    public Explanation {
        statements = List.copyOf(statements);
    }
}
