package org.chancery.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.document.DocumentFinder;
import org.chancery.document.DocumentReader;
import org.chancery.document.Source;
import org.chancery.export.RdfFormat;
import org.chancery.export.RdfWriter;
import org.chancery.graph.ReadingGraph;
import org.chancery.model.Digest;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.pipeline.Conversion;
import org.chancery.pipeline.RuleAnalyst;
import org.chancery.resolve.Gazetteer;
import org.chancery.text.corenlp.CoreNlpPipeline;

/**
 * The whole conversion, from file to N-Quads, against the bare language pipeline with the same annotators on the same
 * passages, in one process, by turns. Both have models of their own, so the process needs twice the memory of the program.
 *
 * <p>Arguments: folders or files (the sample documents if none is given).
 */
public final class ConversionBenchmark {
    private static final int WARM_UP = 10;

    /** The conversion is warm when the compiler takes less than this share of its time, or after so many rounds more. */
    private static final double QUIET = 0.03;

    private static final int MOST_WARM_UP = 100;

    private static final int ROUNDS = 7;
    private static final double THOUSAND = 1000;

    private final List<Source> sources;
    private final List<Document> documents;
    private final StanfordCoreNLP bare = new StanfordCoreNLP(CoreNlpPipeline.settings());
    private final DocumentReader reader = DocumentReader.create();
    private final Gazetteer gazetteer = Gazetteer.load();
    private final RuleAnalyst analyst = RuleAnalyst.of(gazetteer);
    private final ReadingGraph graphs = new ReadingGraph(gazetteer::find);

    private ConversionBenchmark(List<String> folders) {
        this.sources =
                DocumentFinder.find(folders, InputStream.nullInputStream()).sources();
        this.documents = sources.stream()
                .map(source -> reader.read(source, Metadata.none()).document())
                .toList();
    }

    public static void main(String... arguments) {
        List<String> folders = arguments.length == 0 ? List.of("data/documents") : List.of(arguments);
        new ConversionBenchmark(folders).run(System.out);
    }

    private void run(PrintStream out) {
        double words = documents.stream()
                .mapToInt(document -> document.text().value().split("\\s+").length)
                .sum();
        out.printf(Locale.ROOT, "%d documents, %.0f words%n", documents.size(), words);
        warmUp(out);
        compare(out);
        Rounds one = rates(1, words);
        Rounds two = rates(2, words);
        out.printf("documents of 1,000 words a second, 1 thread:  %s%n", one);
        out.printf("documents of 1,000 words a second, 2 threads: %s%n", two);
        out.printf(Locale.ROOT, "2 threads against 1: %.2f%n", two.median() / one.median());
        out.printf("same bytes with 1 and 2 threads: %s%n", convert(1).equals(convert(2)));
    }

    /** Its own code is a hundred times as much as the parser's, and what compiling it costs would be counted to it. */
    private void warmUp(PrintStream out) {
        for (int i = 0; i < WARM_UP; i++) {
            parse();
            convert(2);
        }
        int rounds = 0;
        double compiling = 1;
        while (compiling > QUIET && rounds < MOST_WARM_UP) {
            compiling = Rounds.compiling(() -> convert(2));
            rounds++;
        }
        out.printf(Locale.ROOT, "warm after %d rounds, compiling: %.3f%n", WARM_UP + rounds, compiling);
    }

    /** Measures both sides by turns, each being first every other time. */
    private void compare(PrintStream out) {
        Turns turns = Turns.of(0, ROUNDS, () -> Rounds.cost(() -> convert(1)).cpu(), () -> Rounds.cost(this::parse)
                .cpu());
        out.printf("CPU time of the conversion against the bare pipeline: %s%n", turns.ratios());
    }

    private Rounds rates(int threads, double words) {
        Supplier<Double> rate =
                () -> words / THOUSAND / Rounds.cost(() -> convert(threads)).wall();
        return new Rounds(Stream.generate(rate).limit(ROUNDS).toList());
    }

    private void parse() {
        for (Document document : documents) {
            document.blocks().stream()
                    .filter(block -> block.role().bearsClaims())
                    .forEach(block -> bare.annotate(new Annotation(document.slice(block.span()))));
        }
    }

    /** Converts all sources and returns a digest of what comes out. */
    private String convert(int threads) {
        List<String> digests = new ArrayList<>();
        new Conversion<>(this::quads, threads).run(sources, outcome -> {
            if (outcome instanceof Conversion.Done<byte[]> done) {
                digests.add(Digest.of(done.result()));
            } else if (outcome instanceof Conversion.Refused<byte[]> refused) {
                throw new IllegalStateException(refused.reason());
            }
        });
        return Digest.of(64, digests.toArray(String[]::new));
    }

    private byte[] quads(Source source) {
        Document document = reader.read(source, Metadata.none()).document();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.write(graphs.graph(analyst.read(document)).getGraph(), RdfFormat.NQUADS, out);
        return out.toByteArray();
    }
}
