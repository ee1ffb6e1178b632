package org.chancery.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.model.ChanceryException;
import org.chancery.pipeline.RuleAnalyst;
import org.chancery.pipeline.Version;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.QueryRun;
import org.chancery.query.Question;
import org.chancery.resolve.Gazetteer;
import org.chancery.server.ChanceryServer;
import org.chancery.server.control.ControlDoor;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows the main job on the documents that come with the program. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Converts the sample documents, asks a first question, and serves the result.")
final class DemoCommand implements Callable<Integer> {
    private static final String QUESTION = "disagreements/who-affirms-and-denies";
    private static final Map<String, String> VALUES = Map.of("a", "russia", "relation", "allyOf", "b", "syria");

    @ParentCommand
    private Chancery parent;

    @Mixin
    private ServerOptions options;

    @Mixin
    private AnswerOptions form;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "chancery-demo",
            description = "The folder of the demonstration's store (${DEFAULT-VALUE}).")
    private Path folder;

    @Option(names = "--no-serve", description = "Stop after the first answer.")
    private boolean noServe;

    @Override
    public Integer call() {
        Streams streams = parent.streams();
        Gazetteer gazetteer = Gazetteer.load();
        try (Store store = Store.openOrCreate(folder)) {
            streams.messages().println("Converting the sample documents into " + folder + " ...");
            IngestRun run =
                    new IngestRun(streams, DocumentOptions.of(List.of(samples().toString())), gazetteer, store);
            int code = run.ingest(RuleAnalyst.of(gazetteer));
            streams.messages().println(run.summary());
            if (noServe) {
                answer(store);
                return code;
            }
            serve(store);
            return code;
        }
    }

    @SuppressWarnings("try")
    private void serve(Store store) {
        try (ChanceryServer server = ChanceryServer.start(options.config(), store);
                ControlDoor door = ControlDoor.open(store, Version.current())) {
            answer(store);
            PrintStream out = parent.streams().printer();
            out.println();
            out.println("Pages  " + server.url());
            out.println("SPARQL " + server.url() + "sparql");
            out.println("Stop with Ctrl-C.");
            out.flush();
            Shutdown.closes(server);
            server.join();
        }
    }

    private void answer(Store store) {
        Question question = Catalogue.load().find(QUESTION).orElseThrow();
        PrintStream out = parent.streams().printer();
        out.println("Who says that Russia is an ally of Syria, and who that it is not?");
        out.flush();
        store.read(dataset -> {
            Asker asker = Asker.over(
                    dataset.asDatasetGraph(),
                    QueryRun.over(
                            dataset.asDatasetGraph(), options.config().limits().time()));
            form.print(asker.ask(question, VALUES), parent.streams());
            return question;
        });
    }

    /** The launcher tells where the program lies; its sample documents lie there too. */
    private static Path samples() {
        Path home = Path.of(System.getProperty("chancery.home", "."));
        Path samples = home.resolve("data").resolve("documents");
        if (!Files.isDirectory(samples)) {
            throw new ChanceryException("the sample documents are not in " + samples
                    + "; run the demonstration by the launcher 'chancery' of the project's folder");
        }
        return samples;
    }
}
