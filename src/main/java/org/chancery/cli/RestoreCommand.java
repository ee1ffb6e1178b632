package org.chancery.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.store.backup.BackupReader;
import org.chancery.store.backup.Manifest;
import org.chancery.store.backup.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a store of a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the store of a backup in a new or empty folder.",
            "The backup is compared with its digests first, and the folder is a store only when all is in it; "
                    + "if the command is interrupted, give it again."
        })
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Mixin
    private StoreOption data;

    @Parameters(paramLabel = "FILE", description = "What the command backup wrote.")
    private Path file;

    @Override
    public Integer call() {
        try (BackupReader backup = BackupReader.open(file);
                Progress progress = Progress.over("Restoring", backup.triples(), parent.streams())) {
            Manifest manifest = Restoration.restore(backup, data.folder(), progress::step);
            PrintStream out = parent.streams().printer();
            out.println(manifest.triples() + " triples of " + manifest.documents() + " documents, as of "
                    + manifest.created() + ", are in " + data.folder());
            out.flush();
        }
        return ExitCode.DONE;
    }
}
