package org.chancery.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.document.Source;
import org.chancery.model.ChanceryException;

/** Opens files by their addresses in any file system of Hadoop: {@code file:}, {@code hdfs:}, {@code s3a:} and others. */
record HadoopFiles(Configuration configuration) implements Source.Files {
    /** Returns the address as the user wrote it; throws {@link ChanceryException} if it is none. */
    static Path path(String address) {
        try {
            return new Path(address);
        } catch (IllegalArgumentException e) {
            throw new ChanceryException("'" + address + "' is no address of a file or folder; check its spelling", e);
        }
    }

    /** Returns the address in messages: as the user of one machine would name the file, if it lies on one. */
    static String location(Path path) {
        return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
    }

    /** Returns the file at the address as a source; the files of one machine are named by their paths in messages. */
    Source source(String address) {
        Path path = new Path(address);
        String location = location(path);
        String before = address.substring(0, address.length() - location.length());
        return Source.of(path.getName(), location, place -> open(before + place));
    }

    @Override
    public InputStream open(String address) throws IOException {
        Path path = new Path(address);
        FileSystem files = path.getFileSystem(configuration);
        try {
            return files.open(path);
        } catch (FileNotFoundException e) {
            throw files.exists(path) ? e : new NoSuchFileException(address);
        }
    }
}
