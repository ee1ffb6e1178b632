package org.chancery.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.CatalogueIndex;
import org.chancery.query.ParameterException;
import org.chancery.query.QueryRun;
import org.chancery.query.Question;
import org.chancery.query.bound.Bounds;
import org.chancery.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Asks the store a question of the catalogue, or a query of the user's own. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Asks the store a question of the catalogue, or the SPARQL query in a file.",
            "A question's parameters are options, as in: query claims/claims-by-actor --actor lavrov",
            "Without a name, the questions are listed."
        })
final class QueryCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption data;

    @Mixin
    private TimeLimitOption limit;

    @Mixin
    private ServiceOption services;

    @Mixin
    private AnswerOptions form;

    @Parameters(arity = "0..1", paramLabel = "NAME|FILE", description = "A question's name, or a file with a query.")
    private Optional<String> name;

    @Option(names = "--explain", description = "Show the question's header and query instead of asking it.")
    private boolean explain;

    @Option(names = "--index", description = "Print the catalogue as a page in Markdown instead of a list.")
    private boolean index;

    @Unmatched
    private List<String> parameters = new ArrayList<>();

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.load();
        if (name.isEmpty()) {
            rejectParameters("the list of questions");
            return list(catalogue);
        }
        Optional<Question> question = catalogue.find(name.get());
        if (question.isPresent()) {
            return explain ? show(question.get()) : ask(question.get());
        }
        return run(file());
    }

    private int list(Catalogue catalogue) {
        PrintStream out = parent.streams().printer();
        if (index) {
            out.print(CatalogueIndex.markdown(catalogue));
            out.flush();
            return ExitCode.DONE;
        }
        for (Question question : catalogue.questions()) {
            out.printf("%-44s %s%n", question.id(), question.title());
        }
        out.flush();
        return ExitCode.DONE;
    }

    private int show(Question question) {
        PrintStream out = parent.streams().printer();
        out.print(question.text());
        out.flush();
        return ExitCode.DONE;
    }

    private int ask(Question question) {
        Map<String, String> values = QuestionValues.parse(parameters, problem -> misuse(problem, null));
        try (Store store = data.open(parent.streams().messages())) {
            return store.read(dataset -> {
                QueryRun run = limit.run(dataset.asDatasetGraph());
                form.print(Asker.over(dataset.asDatasetGraph(), run).ask(question, values), parent.streams());
                return ExitCode.DONE;
            });
        } catch (ParameterException e) {
            throw misuse(e.getMessage(), e);
        }
    }

    private Path file() {
        Path file = Path.of(name.orElseThrow());
        if (!Files.isRegularFile(file)) {
            throw misuse("'" + file + "' is neither a question nor a file; 'chancery query' lists the questions", null);
        }
        rejectParameters("a query in a file");
        return file;
    }

    private void rejectParameters(String what) {
        if (!parameters.isEmpty()) {
            throw misuse(what + " takes no parameters, but got " + String.join(" ", parameters), null);
        }
    }

    private int run(Path file) {
        OwnQuery query = OwnQuery.read(file, problem -> misuse(problem, null));
        try (Store store = data.open(parent.streams().messages())) {
            return store.read(dataset -> {
                Bounds bounds = Bounds.alone(limit.time()).with(services.services());
                query.run(QueryRun.over(dataset.asDatasetGraph(), bounds), form, parent.streams());
                return ExitCode.DONE;
            });
        }
    }

    private CommandLine.ParameterException misuse(String problem, Throwable cause) {
        return new CommandLine.ParameterException(spec.commandLine(), problem, cause);
    }
}
