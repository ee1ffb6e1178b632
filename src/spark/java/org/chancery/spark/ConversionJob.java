package org.chancery.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.chancery.cli.CommandRunner;
import org.chancery.model.ChanceryException;
import org.chancery.pipeline.ReportLine;
import org.chancery.resolve.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import scala.Tuple2;

/** The conversion of documents on a cluster; without one, on all cores of this machine. */
@Command(
        name = "conversion-job",
        mixinStandardHelpOptions = true,
        description = "Converts documents to N-Quads on a cluster of Apache Spark, with a report.",
        footerHeading = "%nA document that cannot be read stands in the report and does not fail the job.%n")
public final class ConversionJob implements Callable<Integer> {
    /** What the launcher gives the threads of one machine. */
    private static final String STACK = "-Xss4m";

    @Spec
    private CommandSpec spec;

    @Mixin
    private JobOptions options;

    public static void main(String[] arguments) {
        CommandRunner.main(new ConversionJob(), arguments);
    }

    @Override
    public Integer call() throws Exception {
        options.reading().check();
        Gazetteer.load(options.reading().gazetteers().toArray(java.nio.file.Path[]::new));
        SparkConf settings = new SparkConf()
                .setIfMissing("spark.app.name", "Chancery")
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.executor.extraJavaOptions", STACK);
        try (SparkSession session = SparkSession.builder().config(settings).getOrCreate()) {
            JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
            requireNew(options.output(), spark.hadoopConfiguration());
            convert(DocumentList.of(options.input(), spark.hadoopConfiguration()), spark);
            spec.commandLine().getErr().println(summary(session));
        } catch (Exception e) {
            throw e instanceof SparkException ? new ChanceryException(gaveUp(e), e) : e;
        }
        return 0;
    }

    /** Returns a sentence with the first cause, which the rest of them only wrap. */
    private String gaveUp(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return "Spark gave up (" + reason + "); nothing complete stands in " + options.output()
                + ", see the log of the job, remove the folder and start it again";
    }

    private static void requireNew(String output, Configuration configuration) throws IOException {
        Path path = HadoopFiles.path(output);
        if (path.getFileSystem(configuration).exists(path)) {
            throw new ChanceryException(
                    output + ": exists already; name a new folder for the output, or remove this one");
        }
    }

    private void convert(DocumentList found, JavaSparkContext spark) {
        List<String> arguments = spec.commandLine().getParseResult().originalArgs();
        List<FolderCopy> gazetteers =
                options.reading().gazetteers().stream().map(FolderCopy::of).toList();
        Broadcast<ExecutorWork> work = spark.broadcast(
                new ExecutorWork(arguments, gazetteers, new SerializableConfiguration(spark.hadoopConfiguration())));
        List<String> documents = found.addresses();
        JavaPairRDD<PartFiles.Kind, String> lines = spark.parallelize(
                        documents, options.parts(documents.size(), spark.defaultParallelism()))
                .flatMapToPair(address -> work.value().lines(address).iterator());
        List<String> others = found.others().stream().map(ReportLine::json).toList();
        lines.union(spark.parallelize(others, 1).mapToPair(line -> new Tuple2<>(PartFiles.Kind.REPORT, line)))
                .saveAsNewAPIHadoopFile(
                        options.output(),
                        PartFiles.Kind.class,
                        String.class,
                        PartFiles.class,
                        spark.hadoopConfiguration());
    }

    /** Returns what became of the documents, as the report that was written tells it, which counts none twice. */
    private String summary(SparkSession session) {
        String report = new Path(options.output(), PartFiles.Kind.REPORT.folder()).toString();
        String outcomes = session
                .read()
                .schema("outcome STRING")
                .json(literally(report))
                .groupBy("outcome")
                .count()
                .collectAsList()
                .stream()
                .map((Row row) -> row.getLong(1) + " " + row.getString(0))
                .sorted()
                .collect(Collectors.joining(", "));
        return outcomes + "; the triples are in " + options.output() + "/" + PartFiles.Kind.NQUADS.folder()
                + ", what became of each document in " + report;
    }

    /** Returns the path as a pattern that nothing but the path fits. */
    private static String literally(String path) {
        return path.replaceAll("[\\[\\]{}*?\\\\]", "\\\\$0");
    }
}
