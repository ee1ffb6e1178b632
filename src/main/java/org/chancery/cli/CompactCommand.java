package org.chancery.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.store.Compaction;
import org.chancery.store.DiskRoom;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Gives room on the disk back. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the triples anew, without the room that past versions of them take.",
            "Ingest does it by itself when much is to be gained. If it is interrupted, the store is as it was."
        })
final class CompactCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Mixin
    private StoreOption data;

    @Override
    public Integer call() {
        Streams streams = parent.streams();
        Path folder = data.folder();
        try (Store store = data.open(streams.messages())) {
            streams.messages().println("Compacting " + folder + " ...");
            PrintStream out = streams.printer();
            out.println(sentence(store.compact()));
            out.flush();
        }
        return ExitCode.DONE;
    }

    /** Compacts the store after writes if it is worthwhile, and says so. */
    static void tidy(Store store, Streams streams) {
        store.compactIfDue().ifPresent(compaction -> tell(compaction, streams));
    }

    static void tell(Compaction compaction, Streams streams) {
        streams.messages().println("compacted: " + sentence(compaction));
    }

    private static String sentence(Compaction compaction) {
        return "The triples took " + DiskRoom.mebibytes(compaction.before()) + " and now take "
                + DiskRoom.mebibytes(compaction.after());
    }
}
