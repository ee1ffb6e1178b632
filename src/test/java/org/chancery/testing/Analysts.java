package org.chancery.testing;

import org.chancery.pipeline.Analyst;
import org.chancery.pipeline.RuleAnalyst;
import org.chancery.resolve.Gazetteer;

/** The real rules with the real reference data, loaded once for all tests of a run. */
public final class Analysts {
    private Analysts() {}

    private static final class Loaded {
        static final Gazetteer GAZETTEER = Gazetteer.load();
        static final Analyst RULES = RuleAnalyst.of(GAZETTEER);
    }

    public static Gazetteer gazetteer() {
        return Loaded.GAZETTEER;
    }

    public static Analyst rules() {
        return Loaded.RULES;
    }
}
