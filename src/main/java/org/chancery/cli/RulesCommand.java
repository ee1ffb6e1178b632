package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.annotation.AnnotationFile;
import org.chancery.annotation.AnnotationReader;
import org.chancery.document.ReadDocument;
import org.chancery.document.Source;
import org.chancery.evaluation.Comparison;
import org.chancery.evaluation.Measure;
import org.chancery.evaluation.RuleUse;
import org.chancery.evaluation.Tally;
import org.chancery.extract.rule.RuleRegister;
import org.chancery.model.ChanceryException;
import org.chancery.model.Document;
import org.chancery.model.Findings;
import org.chancery.pipeline.Analyst;
import org.chancery.pipeline.Conversion;
import org.chancery.pipeline.RuleAnalyst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the rules with their examples, or with how they fare over documents. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {
            "Lists every rule with its examples; with FILE, how often each fired there; with --gold, how often it was right.",
            "Say: chancery rules --gold src/test/resources/annotated data/annotated"
        })
final class RulesCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Mixin
    private DocumentOptions documents;

    @Mixin
    private AnswerOptions form;

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "A folder of annotations: DIR/NAME.jsonl for each document that is to be judged.")
    private Optional<Path> gold = Optional.empty();

    private record Fared(ReadDocument document, Map<String, RuleUse> uses, Comparison comparison) {}

    @Override
    public Integer call() {
        if (documents.names().isEmpty() && gold.isEmpty()) {
            form.print(RuleTable.examples(RuleRegister.load()), parent.streams());
            return ExitCode.DONE;
        }
        gold.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new ChanceryException("there is no folder " + folder
                    + "; --gold names the folder with NAME.jsonl for each document that is to be judged");
        });
        documents.check();
        Report report = documents.report(parent.streams());
        Map<String, RuleUse> uses = new HashMap<>();
        Comparison comparison = fare(report, uses);
        form.print(RuleTable.uses(RuleRegister.load(), uses, gold.isPresent()), parent.streams());
        gold.ifPresent(folder -> summarize(comparison, parent.streams().messages()));
        return report.exitCode();
    }

    private Comparison fare(Report report, Map<String, RuleUse> uses) {
        Streams streams = parent.streams();
        long number = documents.count(report, streams.in());
        Sum sum = new Sum(report, uses);
        try (report;
                Progress progress = Progress.over("Reading", number, streams)) {
            documents.convert(work(), streams.in(), outcome -> {
                sum.add(outcome);
                progress.step();
            });
        }
        return sum.comparison;
    }

    private Conversion.Work<Fared> work() {
        Function<Source, ReadDocument> reader = documents.reader();
        Analyst analyst = RuleAnalyst.of(documents.gazetteer());
        return source -> {
            ReadDocument read = reader.apply(source);
            Findings findings = analyst.read(read.document()).findings();
            Comparison comparison = annotations(read.document())
                    .map(right -> Comparison.of(right, findings))
                    .orElseGet(Comparison::none);
            Map<String, RuleUse> uses =
                    RuleUse.sum(Stream.of(RuleUse.fired(findings), RuleUse.judged(comparison.verdicts())));
            return new Fared(read, uses, comparison);
        };
    }

    private Optional<Findings> annotations(Document document) {
        return gold.map(folder -> folder.resolve(document.name() + ".jsonl"))
                .filter(Files::exists)
                .map(file -> AnnotationReader.read(document, file.toString(), lines(file), "gold"));
    }

    private static String lines(Path file) {
        try {
            return AnnotationFile.lines(file);
        } catch (IOException e) {
            throw new ChanceryException("cannot read the annotations " + file, e);
        }
    }

    private static void summarize(Comparison comparison, PrintStream messages) {
        for (Measure measure : Measure.values()) {
            Tally tally = comparison.tally(measure);
            messages.println(String.format(
                    Locale.ROOT,
                    "%-18s P %.3f  R %.3f  F1 %.3f  (%d of %d, %d found)",
                    measure.label(),
                    tally.precision(),
                    tally.recall(),
                    tally.f1(),
                    tally.hits(),
                    tally.gold(),
                    tally.found()));
        }
    }

    /** What all documents so far gave together. */
    private static final class Sum {
        private final Report report;
        private final Map<String, RuleUse> uses;
        private Comparison comparison = Comparison.none();

        Sum(Report report, Map<String, RuleUse> uses) {
            this.report = report;
            this.uses = uses;
        }

        void add(Conversion.Outcome<Fared> outcome) {
            if (outcome instanceof Conversion.Done<Fared> done) {
                report.read(done, done.result().document().warnings());
                uses.putAll(RuleUse.sum(Stream.of(uses, done.result().uses())));
                comparison = comparison.plus(done.result().comparison());
            } else if (outcome instanceof Conversion.Refused<Fared> refused) {
                report.refused(refused);
            }
        }
    }
}
