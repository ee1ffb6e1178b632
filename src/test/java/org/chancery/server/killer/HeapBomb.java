package org.chancery.server.killer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.query.bound.Bounds;
import org.chancery.query.bound.HeapWatch;
import org.chancery.query.bound.Meter;
import org.chancery.query.bound.QueryStoppedException;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerConfig;
import org.chancery.store.Store;

/** A program that serves a store, and in which one reader keeps more and more that nothing counts. */
final class HeapBomb {
    private static final int ROW = 1_000;

    private HeapBomb() {}

    /**
     * Runs until the reader is ended.
     *
     * @param arguments the folder of the store, and whether the reader asks if it may go on
     */
    public static void main(String[] arguments) {
        boolean asks = Boolean.parseBoolean(arguments[1]);
        Bounds bounds = Bounds.alone(Duration.ofMinutes(5));
        try (Store store = Store.openOrCreate(Path.of(arguments[0]));
                HeapWatch watch = HeapWatch.start();
                ChanceryServer server =
                        ChanceryServer.start(ServerConfig.standard().withPort(0), store)) {
            LargeStore.fill(store, 10_000);
            System.out.println(server.url());
            store.read(data -> watch.within(bounds, meter -> fill(meter, asks)));
        } catch (QueryStoppedException e) {
            System.out.println(e.reason());
        }
    }

    private static int fill(Meter meter, boolean asks) {
        List<byte[]> kept = new ArrayList<>();
        Random random = new Random(1);
        while (kept.size() < Integer.MAX_VALUE) {
            byte[] row = new byte[ROW];
            random.nextBytes(row);
            kept.add(row);
            if (asks) {
                meter.ask();
            }
        }
        return kept.size();
    }
}
