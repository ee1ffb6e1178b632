package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.chancery.document.Source;
import org.chancery.export.RdfFormat;
import org.chancery.export.RdfWriter;
import org.chancery.pipeline.Conversion;
import org.chancery.pipeline.Rendered;
import org.chancery.pipeline.ReportLine;

/** Where the RDF of documents goes: one after the other to a stream, or each into its file in the folder of a job. */
final class ConvertedFiles {
    private static final String NO_MARK = "";

    private final Optional<JobFolder> job;
    private final Report report;
    private final OutputStream out;
    private int finishedBefore;

    ConvertedFiles(Optional<JobFolder> job, Report report, OutputStream out) {
        this.job = job;
        this.report = report;
        this.out = out;
    }

    /**
     * What was made of a source.
     *
     * @param mark tells whether the source has changed since
     * @param rdf absent if the job has finished it before
     */
    record Product(String mark, Optional<byte[]> rdf, List<String> warnings) {}

    /** Returns the work that makes of a source what {@link #accept} takes. */
    Conversion.Work<Product> work(Conversion.Work<Rendered> rendering, RdfFormat format) {
        return source -> {
            String mark = job.map(folder -> JobFolder.mark(source)).orElse(NO_MARK);
            if (job.filter(folder -> folder.holds(source, mark)).isPresent()) {
                return new Product(mark, Optional.empty(), List.of());
            }
            Rendered rendered = rendering.apply(source);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RdfWriter.write(rendered.graph(), format, bytes);
            return new Product(mark, Optional.of(bytes.toByteArray()), rendered.warnings());
        };
    }

    void accept(Conversion.Outcome<Product> outcome) {
        if (outcome instanceof Conversion.Refused<Product> refused) {
            report.refused(refused);
        } else if (outcome instanceof Conversion.Done<Product> done) {
            job.ifPresentOrElse(folder -> put(done, folder), () -> print(done));
        }
    }

    private void print(Conversion.Done<Product> done) {
        try {
            out.write(done.result().rdf().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        report.read(done, done.result().warnings());
    }

    /** What a job holds is asked once more: another document of the same name may have come since. */
    private void put(Conversion.Done<Product> done, JobFolder folder) {
        Source source = done.source();
        Product product = done.result();
        boolean free = folder.take(source);
        if (folder.holds(source, product.mark())) {
            finishedBefore++;
            report.write(ReportLine.read(done, List.of()).as("unchanged"));
        } else if (!free || product.rdf().isEmpty()) {
            String reason = source.location() + ": another document of the same name is in the folder already;"
                    + " rename it, or convert it into another folder";
            report.refused(new Conversion.Refused<>(source, reason, done.took()));
        } else {
            folder.write(source, product.mark(), product.rdf().get());
            report.read(done, product.warnings());
        }
    }

    /** Tells how many documents were left alone, if there were any. */
    void tell(PrintStream messages) {
        if (finishedBefore > 0) {
            messages.println(finishedBefore + " finished before and left alone");
        }
    }
}
