package org.chancery.model;

import java.util.Objects;

/**
 * What one reader found in a document.
 *
 * @param agent who read it
 * @param findings whose ids mean the same actors as in the other runs of the reading
 */
public record Run(Agent agent, Findings findings) {
    public Run {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(findings, "findings");
    }
}
