package org.chancery.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Figures of several rounds.
 *
 * @param values one a round
 */
record Rounds(List<Double> values) {
    Rounds {
        values = List.copyOf(values);
    }

    private static final double NANOSECONDS = 1e9;
    private static final double MILLISECONDS = 1e3;

    /** What a piece of work took, in seconds. */
    record Cost(double cpu, double wall) {}

    /** Returns what the work takes; CPU time is that of the whole process, threads of the JVM included. */
    static Cost cost(Runnable work) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Cost((system.getProcessCpuTime() - cpu) / NANOSECONDS, (System.nanoTime() - wall) / NANOSECONDS);
    }

    /** Returns the time that the compiler works meanwhile, as a share of what the work takes. */
    static double compiling(Runnable work) {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long before = compiler.getTotalCompilationTime();
        double wall = cost(work).wall();
        return (compiler.getTotalCompilationTime() - before) / MILLISECONDS / wall;
    }

    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return Collections.min(values);
    }

    double most() {
        return Collections.max(values);
    }

    /** Returns these divided by those of the same rounds. */
    Rounds over(Rounds others) {
        if (values.size() != others.values.size()) {
            throw new IllegalArgumentException(values.size() + " rounds against " + others.values.size());
        }
        return new Rounds(IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i) / others.values.get(i))
                .toList());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "median %.2f, least %.2f, most %.2f", median(), least(), most());
    }
}
