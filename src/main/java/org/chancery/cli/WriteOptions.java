package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.document.DocumentReader;
import org.chancery.model.ChanceryException;
import org.chancery.pipeline.RuleAnalyst;
import org.chancery.resolve.Gazetteer;
import org.chancery.server.write.AuditLog;
import org.chancery.server.write.Writing;
import org.chancery.store.Store;
import picocli.CommandLine.Option;

/** Whether and how a server takes documents. */
final class WriteOptions {
    private static final String LATER =
            "The language models are loaded with the first document, which takes some seconds.";
    private static final int MEGABYTE = 1024 * 1024;

    @Option(
            names = "--write",
            description =
                    "Take documents at POST /documents from those whom --credentials names; otherwise it only reads.")
    private boolean write;

    @Option(
            names = "--audit-log",
            paramLabel = "FILE",
            description = "Where each attempt to write is recorded (audit.jsonl in the store's folder).")
    private Optional<Path> auditLog = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "MB",
            defaultValue = "10",
            description = "Refuse documents over MB megabytes (${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(
            names = "--gazetteer",
            paramLabel = "DIR",
            description = "A folder of your own reference data, in the formats of data/gazetteer.")
    private List<Path> gazetteers = List.of();

    @Option(
            names = "--models-at-start",
            description = "Load the language models at the start, and not with the first document.")
    private boolean modelsAtStart;

    boolean isOn() {
        return write;
    }

    private static Path place(StoreOption data) {
        if (!data.isFolder()) {
            throw new ChanceryException(
                    "a store on a server has no folder for the record of writes; say with --audit-log FILE where it goes");
        }
        return data.folder().resolve("audit.jsonl");
    }

    /** Returns what the server needs in order to write; says when the language models are loaded. */
    Writing writing(Store store, StoreOption data, Streams streams) {
        int bytes = Math.min(limit, 1000) * MEGABYTE;
        Gazetteer gazetteer = Gazetteer.load(gazetteers.toArray(Path[]::new));
        AuditLog audit = AuditLog.at(auditLog.orElseGet(() -> place(data)));
        streams.messages().println(modelsAtStart ? "Loading the language models ..." : LATER);
        RuleAnalyst lazy = RuleAnalyst.of(gazetteer);
        RuleAnalyst analyst = modelsAtStart ? lazy.loaded() : lazy;
        return new Writing(
                new DocumentIntake(DocumentReader.withLimit(bytes), analyst, gazetteer, store), audit, bytes);
    }
}
