package org.chancery.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.chancery.store.Store;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "chancery-data",
            description = "The folder of the store (${DEFAULT-VALUE}).")
    private Path folder;

    Path folder() {
        return folder;
    }

    /** Returns the store, made if it is missing, after telling what was mended while it was opened. */
    Store openOrCreate(PrintStream messages) {
        return told(Store.openOrCreate(folder), messages);
    }

    /** Returns the store, which must be there, after telling what was mended while it was opened. */
    Store open(PrintStream messages) {
        return told(Store.open(folder), messages);
    }

    private static Store told(Store store, PrintStream messages) {
        store.notices().forEach(messages::println);
        return store;
    }
}
