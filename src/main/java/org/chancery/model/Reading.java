package org.chancery.model;

import java.util.Objects;

/** A document, what was read from it, and who read it: what the pipeline hands to the graph. */
public record Reading(Document document, Findings findings, Agent agent) {
    public Reading {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(agent, "agent");
    }
}
