package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.explain.Explainer;
import org.chancery.explain.Explanation;
import org.chancery.explain.ExplanationJson;
import org.chancery.export.RdfFormat;
import org.chancery.export.RdfWriter;
import org.chancery.query.QueryRun;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what stands behind a statement. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what stands behind a statement: who claims it, on which words, found by which rule and version.",
            "Give the IRI or name of a claim, proposition, event or actor; or subject, relation and object,",
            "as in: why russia armsSupplierOf syria"
        })
final class WhyCommand implements Callable<Integer> {
    /** The forms in which an explanation can be had. */
    enum Form {
        TEXT,
        JSON,
        TURTLE
    }

    @ParentCommand
    private Chancery parent;

    @Mixin
    private StoreOption data;

    @Mixin
    private TimeLimitOption limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES} (text).")
    private Form form;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            converter = WholeNumber.FromZero.class,
            description = "How many propositions are explained at most (${DEFAULT-VALUE}).")
    private int most;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "What is asked for.")
    private List<String> words;

    @Override
    public Integer call() {
        try (Store store = data.open(parent.streams().messages())) {
            return store.read(dataset -> explain(dataset.asDatasetGraph()));
        }
    }

    private int explain(DatasetGraph dataset) {
        Explainer explainer = Explainer.create();
        QueryRun run = limit.run(dataset);
        Explanation explanation = explainer.explain(dataset, run, words, most);
        switch (form) {
            case TEXT -> new WhyText(parent.streams().printer()).print(explanation);
            case JSON -> write(ExplanationJson.write(explanation));
            case TURTLE ->
                RdfWriter.write(
                        explainer.graph(dataset, run, explanation),
                        RdfFormat.TURTLE,
                        parent.streams().out());
        }
        return ExitCode.DONE;
    }

    private void write(String text) {
        try {
            OutputStream out = parent.streams().out();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
