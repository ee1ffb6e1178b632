package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The queries of benchmarks. */
final class BenchQueries {
    private BenchQueries() {}

    static String read(String name) {
        try (InputStream in = BenchQueries.class.getResourceAsStream(name + ".rq")) {
            if (in == null) {
                throw new IllegalArgumentException("no query " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
