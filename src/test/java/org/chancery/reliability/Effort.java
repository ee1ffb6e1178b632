package org.chancery.reliability;

import java.time.Duration;

/** How much a test tries: a little in every build, much in a soak. */
public final class Effort {
    private static final String SOAK = "chancery.soak";

    private Effort() {}

    /** Tells whether this is a soak. */
    public static boolean isSoak() {
        return Boolean.getBoolean(SOAK);
    }

    /** Returns the first number in a build, the second in a soak. */
    public static int of(int build, int soak) {
        return isSoak() ? soak : build;
    }

    /** Returns the first time in a build, the second in a soak. */
    public static Duration of(Duration build, Duration soak) {
        return isSoak() ? soak : build;
    }
}
