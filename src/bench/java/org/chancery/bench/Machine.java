package org.chancery.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {
    private static final double GIB = 1L << 30;

    private Machine() {}

    /** Returns processors, memory, that of Java, the version of Java and the system, in a line. */
    static String text() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%d processors, %.0f GiB (%.0f of them for Java), Java %s, %s %s %s",
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / GIB,
                Runtime.getRuntime().maxMemory() / GIB,
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"));
    }
}
