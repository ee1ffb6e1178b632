package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.model.ChanceryException;
import org.chancery.pipeline.Version;
import org.chancery.server.control.ControlClient;
import org.chancery.store.Store;
import org.chancery.store.StoreInUseException;
import org.chancery.store.backup.BackupFile;
import org.chancery.store.backup.BackupWriter;
import org.chancery.store.backup.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the store into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes everything that the store holds into one file, as the last commit left it.",
            "A server that has the store open goes on meanwhile, and so do its writes: it is asked for the backup.",
            "The file bears its name only when it is whole and has been read again; 'restore' makes a store of it."
        })
final class BackupCommand implements Callable<Integer> {
    private static final long SPARE_BYTES = 16L << 20;
    /** Measured: triples take at least fourteen times as much in the store as in a backup. */
    private static final long STORE_TO_BACKUP = 8;

    @ParentCommand
    private Chancery parent;

    @Mixin
    private StoreOption data;

    @Parameters(paramLabel = "FILE", description = "Where to write.")
    private Path file;

    @Option(names = "--force", description = "Replace the file if it is there, once the new backup is whole.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        checkPlace();
        BackupFile place = BackupFile.at(file, force);
        Manifest manifest = write(place);
        PrintStream out = parent.streams().printer();
        out.println(manifest.triples() + " triples of " + manifest.documents() + " documents are in " + file);
        out.flush();
        return ExitCode.DONE;
    }

    private void checkPlace() {
        if (file.toAbsolutePath()
                .normalize()
                .startsWith(data.folder().toAbsolutePath().normalize())) {
            throw new ChanceryException(
                    file + " lies in the folder of the store; name a place elsewhere, best on another disk");
        }
    }

    private Manifest write(BackupFile place) throws IOException {
        try (Store store = data.open(parent.streams().messages())) {
            return write(place, new BackupWriter(store, Version.current())::write);
        } catch (StoreInUseException busy) {
            ControlClient server = ControlClient.of(data.folder()).orElseThrow(() -> busy);
            return write(place, server::backup);
        }
    }

    private Manifest write(BackupFile place, BackupFile.Source source) {
        long needed = SPARE_BYTES + Store.usedBytes(data.folder()) / STORE_TO_BACKUP;
        try (Progress progress = Progress.unending("Backing up", " KB", parent.streams())) {
            return place.write(needed, out -> source.writeTo(new CountingOutput(out, progress::stepTo)));
        }
    }
}
