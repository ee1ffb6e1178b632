package org.chancery.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** An empty dataset in a temporary folder, which goes with it. */
record ScratchData(Path folder, DatasetGraph data) implements AutoCloseable {
    static ScratchData create() {
        try {
            Path folder = Files.createTempDirectory(
                    "chancery-compare-" + ProcessHandle.current().pid() + "-");
            return new ScratchData(folder, DatabaseMgr.connectDatasetGraph(Location.create(folder)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(data);
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
