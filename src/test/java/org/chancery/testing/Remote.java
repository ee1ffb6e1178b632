package org.chancery.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chancery.store.Store;
import org.chancery.store.remote.RemoteAddress;

/** Datasets on a SPARQL server that is another process: a Fuseki, started for the first of them and ended with the tests. */
public final class Remote {
    /** Set to {@code remote} by the profile of that name: then the tests of pages and queries keep their stores on the server. */
    private static final boolean WANTED = "remote".equals(System.getProperty("chancery.test.store"));

    private static Remote server;

    private final BufferedReader addresses;
    private final PrintStream wishes;

    private Remote() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FusekiProcess.class.getName())
                .redirectError(Redirect.DISCARD)
                .start();
        addresses = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        wishes = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Returns the address of an empty dataset. */
    public static String emptyDataset() {
        try {
            return server().make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Remote server() throws IOException {
        if (server == null) {
            server = new Remote();
        }
        return server;
    }

    private synchronized String make() throws IOException {
        wishes.println();
        String address = addresses.readLine();
        if (address == null) {
            throw new IOException("the server has ended");
        }
        return address;
    }

    /** Whether the tests of pages and queries run on the server, and those of stores on servers at length. */
    public static boolean isWanted() {
        return WANTED;
    }

    /** Returns a new store: on the server if the tests are to run there, and else in memory. */
    public static Store storeInMemory() {
        return WANTED ? Store.openOrCreate(RemoteAddress.of(emptyDataset())) : Store.inMemory();
    }

    /** Returns a new store: on the server if the tests are to run there, and else in the folder. */
    public static Store storeIn(Path folder) {
        return WANTED ? Store.openOrCreate(RemoteAddress.of(emptyDataset())) : Store.openOrCreate(folder);
    }
}
