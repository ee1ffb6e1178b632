package org.chancery.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.hadoop.mapreduce.lib.output.PathOutputCommitter;

/**
 * Two folders of files, written in one go: the N-Quads and the report. A task that fails leaves nothing, since its files are
 * moved there only when it has come to its end.
 */
public final class PartFiles extends FileOutputFormat<PartFiles.Kind, String> {
    /** Which of the folders a line belongs in. */
    public enum Kind {
        NQUADS("nquads", ".nq"),
        REPORT("report", ".jsonl");

        private final String folder;
        private final String ending;

        Kind(String folder, String ending) {
            this.folder = folder;
            this.ending = ending;
        }

        /** Returns the name of the folder within that of the output. */
        public String folder() {
            return folder;
        }
    }

    @Override
    public RecordWriter<Kind, String> getRecordWriter(TaskAttemptContext context) throws IOException {
        return new Writer(context, ((PathOutputCommitter) getOutputCommitter(context)).getWorkPath());
    }

    /** The files of one task; one without lines is not made. */
    private static final class Writer extends RecordWriter<Kind, String> {
        private final TaskAttemptContext context;
        private final Path work;
        private final Map<Kind, OutputStream> files = new EnumMap<>(Kind.class);

        Writer(TaskAttemptContext context, Path work) {
            this.context = context;
            this.work = work;
        }

        @Override
        public void write(Kind kind, String line) throws IOException {
            OutputStream file = files.get(kind);
            if (file == null) {
                file = create(kind);
                files.put(kind, file);
            }
            file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }

        private OutputStream create(Kind kind) throws IOException {
            Path file = new Path(new Path(work, kind.folder), getUniqueFile(context, "part", kind.ending));
            return new BufferedOutputStream(
                    file.getFileSystem(context.getConfiguration()).create(file, false));
        }

        @Override
        public void close(TaskAttemptContext ended) throws IOException {
            for (OutputStream file : files.values()) {
                file.close();
            }
        }
    }
}
