package org.chancery.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.chancery.query.QueryText;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Tells what is in the store. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Counts what is in the store, and lists its documents.")
final class StatsCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Mixin
    private StoreOption data;

    @Mixin
    private TimeLimitOption limit;

    @Mixin
    private AnswerOptions form;

    @Override
    public Integer call() {
        QueryText queries = QueryText.beside(StatsCommand.class);
        try (Store store = data.open(parent.streams().messages())) {
            print(store, queries.get("counts"));
            print(store, queries.get("documents"));
        }
        return ExitCode.DONE;
    }

    private void print(Store store, Query query) {
        store.read(dataset -> {
            form.print(limit.run(dataset.asDatasetGraph()).select(query, Map.of()), parent.streams());
            return query;
        });
    }
}
