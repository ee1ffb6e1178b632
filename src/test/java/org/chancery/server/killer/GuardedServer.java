package org.chancery.server.killer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerConfig;
import org.chancery.server.Unhurried;
import org.chancery.server.sparql.Limits;
import org.chancery.store.Store;

/**
 * A program that serves a large store: says its address, then at each line that comes in how many megabytes are in use after a
 * collection, and how many queries run.
 */
final class GuardedServer {
    private GuardedServer() {}

    /**
     * Runs until its input ends.
     *
     * @param arguments the folder of the store, about how many triples to fill it with, the time limit in milliseconds
     */
    public static void main(String[] arguments) throws IOException {
        Limits limits = Limits.standard().withTime(Duration.ofMillis(Long.parseLong(arguments[2])));
        try (Store store = Store.openOrCreate(Path.of(arguments[0]));
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            LargeStore.fill(store, Integer.parseInt(arguments[1]));
            ServerConfig config = Unhurried.config().withLimits(limits);
            try (ChanceryServer server = ChanceryServer.start(config, store)) {
                System.out.println(server.url());
                while (in.readLine() != null) {
                    System.gc();
                    System.out.println(usedMegabytes() + " " + server.runningQueries());
                }
            }
        }
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
