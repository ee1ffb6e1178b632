package org.chancery.bench;

import java.util.List;

/** Measures something and tells what came out. */
@FunctionalInterface
interface Benchmark {
    /** Returns the figures in the order in which they are to be read. */
    List<Figure> run(Workshop workshop);
}
