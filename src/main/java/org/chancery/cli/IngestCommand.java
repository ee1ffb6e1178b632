package org.chancery.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.Agent;
import org.chancery.pipeline.Analyst;
import org.chancery.pipeline.AnnotationAnalyst;
import org.chancery.resolve.Gazetteer;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Converts documents and stores what they claim. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Converts documents and stores what they claim.",
            "A document that was stored before is replaced if anything changed, and left alone if nothing did.",
            "In folders, README files, side files (NAME.meta.json), hidden files and unknown endings are left out."
        })
final class IngestCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Mixin
    private DocumentOptions documents;

    @Mixin
    private ExtractorOptions extractor;

    @Mixin
    private StoreOption data;

    @Option(
            names = "--annotations",
            paramLabel = "DIR",
            description = "Take the findings from DIR/NAME.jsonl instead of reading the text by the rules.")
    private Optional<Path> annotations;

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            defaultValue = "annotator",
            description = "Who made the annotations (${DEFAULT-VALUE}).")
    private String annotator;

    @Override
    public Integer call() {
        Streams streams = parent.streams();
        documents.check();
        if (annotations.isPresent()) {
            documents.takeEveryLanguage();
        }
        Gazetteer gazetteer = documents.gazetteer();
        try (Store store = data.openOrCreate(streams.messages())) {
            IngestRun run = new IngestRun(streams, documents, gazetteer, store);
            int code = run.ingest(analyst(gazetteer));
            if (annotations.isEmpty()) {
                extractor.tell(streams.messages());
            }
            PrintStream out = streams.printer();
            out.println(run.summary());
            out.flush();
            CompactCommand.tidy(store, streams);
            return code;
        }
    }

    private Analyst analyst(Gazetteer gazetteer) {
        return annotations
                .<Analyst>map(folder -> new AnnotationAnalyst(folder, Agent.person(annotator), gazetteer))
                .orElseGet(() -> extractor.analyst(gazetteer));
    }
}
