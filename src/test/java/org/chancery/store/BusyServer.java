package org.chancery.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Unhurried;

/** A program for {@link BusyServerTest}: serves a store and writes to it without pause, until its input ends. */
final class BusyServer {
    private static final int CLAIMS = 20;

    private BusyServer() {}

    public static void main(String[] arguments) throws Exception {
        int documents = Integer.parseInt(arguments[1]);
        try (Store store = Store.openOrCreate(Path.of(arguments[0]))) {
            for (int start = 0; start < documents; start += 50) {
                store.replace(IntStream.range(start, start + 50)
                        .mapToObj(number -> SyntheticDocuments.document(number, CLAIMS))
                        .toList());
            }
            try (ChanceryServer server = ChanceryServer.start(Unhurried.config(), store)) {
                System.out.println(server.url());
                int version = 2;
                while (System.in.available() == 0) {
                    store.replace(List.of(SyntheticDocuments.version(version % documents, version, CLAIMS)));
                    store.compactIfDue();
                    System.out.println("written " + version++);
                    System.out.flush();
                }
            }
        }
    }
}
