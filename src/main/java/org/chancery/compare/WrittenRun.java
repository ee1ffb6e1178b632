package org.chancery.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.system.Txn;

/** What a run left in files of RDF, as one graph in a folder of its own, so that it need not fit into memory. */
record WrittenRun(String name, ScratchData scratch) implements RunData {
    /** Reads a file, or all files of a folder and those below it; what is no RDF there is left out with a notice. */
    static WrittenRun load(Path path, Consumer<String> notices) {
        List<Path> files = Files.isDirectory(path) ? within(path, notices) : List.of(path);
        ScratchData scratch = ScratchData.create();
        try {
            Txn.executeWrite(scratch.data(), () -> RdfFiles.load(files, scratch.data()));
            return new WrittenRun(path.toString(), scratch);
        } catch (RuntimeException | Error failure) {
            scratch.close();
            throw failure;
        }
    }

    private static List<Path> within(Path folder, Consumer<String> notices) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> all = found.filter(Files::isRegularFile).sorted().toList();
            List<Path> files = all.stream().filter(RdfFiles::isReadable).toList();
            if (files.isEmpty()) {
                throw new NotComparableException(folder + " holds neither a store nor a file that ends in "
                        + RdfFiles.endings() + "; name the folder that ingest --data or convert --output wrote");
            }
            all.stream()
                    .filter(file -> !RdfFiles.isReadable(file))
                    .forEach(file -> notices.accept("left out " + file + ": it does not end in " + RdfFiles.endings()));
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public <T> T read(Function<Model, T> action) {
        return Txn.calculateRead(
                scratch.data(),
                () -> action.apply(DatasetFactory.wrap(scratch.data()).getDefaultModel()));
    }

    @Override
    public void close() {
        scratch.close();
    }
}
