package org.chancery.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.util.SerializableConfiguration;
import org.chancery.document.Source;
import org.chancery.pipeline.Conversion;
import org.chancery.pipeline.Rendered;
import org.chancery.pipeline.Rendering;
import org.chancery.pipeline.ReportLine;
import org.chancery.pipeline.RuleAnalyst;
import org.chancery.resolve.Gazetteer;
import picocli.CommandLine;
import scala.Tuple2;

/**
 * The work as it is sent to the executors: what the user asked for. Each of them makes its rules and reference data of it, once,
 * when its first task asks for them; the language models are held once in a process anyway.
 */
final class ExecutorWork implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String[] arguments;
    private final List<FolderCopy> gazetteers;
    private final SerializableConfiguration hadoop;
    private transient Conversion<Rendered> conversion;

    ExecutorWork(List<String> arguments, List<FolderCopy> gazetteers, SerializableConfiguration hadoop) {
        this.arguments = arguments.toArray(String[]::new);
        this.gazetteers = gazetteers;
        this.hadoop = hadoop;
    }

    private synchronized Conversion<Rendered> conversion() {
        if (conversion == null) {
            JobOptions options = CommandLine.populateCommand(new JobOptions(), arguments);
            Gazetteer gazetteer =
                    Gazetteer.load(gazetteers.stream().map(FolderCopy::unpack).toArray(Path[]::new));
            Rendering work = new Rendering(options.reading().reader(), RuleAnalyst.of(gazetteer), gazetteer);
            conversion = options.reading().conversion(work, 1);
        }
        return conversion;
    }

    /** Returns the lines of the document at the address: its N-Quads, if it can be read, and that of the report. */
    Stream<Tuple2<PartFiles.Kind, String>> lines(String address) {
        Source source = new HadoopFiles(hadoop.value()).source(address);
        Conversion.Outcome<Rendered> outcome = conversion().outcome(source);
        if (outcome instanceof Conversion.Done<Rendered> done) {
            ReportLine line = ReportLine.read(done, done.result().warnings());
            return Stream.concat(
                    done.result().nquads().map(quad -> new Tuple2<>(PartFiles.Kind.NQUADS, quad)),
                    Stream.of(report(line)));
        }
        return Stream.of(report(ReportLine.refused((Conversion.Refused<Rendered>) outcome)));
    }

    /** Returns the line as it is written. */
    static Tuple2<PartFiles.Kind, String> report(ReportLine line) {
        return new Tuple2<>(PartFiles.Kind.REPORT, line.json());
    }
}
