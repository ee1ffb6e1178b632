package org.chancery.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.document.Source;
import org.chancery.document.UnreadableDocumentException;
import org.chancery.model.ChanceryException;
import org.chancery.pipeline.ReportLine;

/** Finds the documents below an address by the rules by which {@code convert} finds those of a folder. */
final class DocumentList {
    private final FileSystem files;
    private final List<String> addresses = new ArrayList<>();
    private final List<ReportLine> others = new ArrayList<>();

    private DocumentList(FileSystem files) {
        this.files = files;
    }

    /**
     * Returns what stands at the address.
     *
     * @param input a folder, a document, or a pattern with {@code *} for several of them
     * @throws ChanceryException if there is no document
     */
    static DocumentList of(String input, Configuration configuration) throws IOException {
        Path path = HadoopFiles.path(input);
        DocumentList list = new DocumentList(path.getFileSystem(configuration));
        for (FileStatus each : list.named(path)) {
            list.addNamed(each);
        }
        if (list.addresses.isEmpty()) {
            throw new ChanceryException(input + ": there is no document; name a folder with some (" + list.others.size()
                    + " other files stand there)");
        }
        return list;
    }

    /** A name may hold characters that mean something in a pattern. */
    private FileStatus[] named(Path path) throws IOException {
        FileStatus[] found = files.exists(path) ? new FileStatus[] {files.getFileStatus(path)} : files.globStatus(path);
        if (found == null || found.length == 0) {
            throw new ChanceryException(path + ": there is no such file or folder; check the address");
        }
        return found;
    }

    /** A folder that the user has named is looked into, whatever its name is. */
    private void addNamed(FileStatus file) {
        if (file.isDirectory()) {
            addFolder(file.getPath());
        } else {
            add(file);
        }
    }

    /** Side files are read with their documents, which needs no line in the report. */
    private void add(FileStatus file) {
        Optional<String> reason = reasonToLeaveOut(file);
        if (file.isFile() && Source.isSideFile(file.getPath().getName())) {
            return;
        }
        if (reason.isPresent()) {
            others.add(ReportLine.leftOut(HadoopFiles.location(file.getPath()), reason.get()));
        } else if (file.isDirectory()) {
            addFolder(file.getPath());
        } else {
            addresses.add(file.getPath().toString());
        }
    }

    private void addFolder(Path folder) {
        try {
            FileStatus[] children = files.listStatus(folder);
            Arrays.sort(children);
            for (FileStatus child : children) {
                add(child);
            }
        } catch (IOException e) {
            others.add(ReportLine.refused(new UnreadableDocumentException(
                    HadoopFiles.location(folder), "this folder cannot be listed; check its permissions", e)));
        }
    }

    private static Optional<String> reasonToLeaveOut(FileStatus file) {
        String name = file.getPath().getName();
        return file.isDirectory() ? Source.reasonToLeaveOutFolder(name, isLink(file)) : Source.reasonToLeaveOut(name);
    }

    /** Hadoop follows the links of the own machine without a word. */
    private static boolean isLink(FileStatus folder) {
        return folder.isSymlink()
                || "file".equals(folder.getPath().toUri().getScheme())
                        && java.nio.file.Files.isSymbolicLink(
                                java.nio.file.Path.of(folder.getPath().toUri()));
    }

    /** Returns the addresses of the documents, within a folder by name. */
    List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** Returns the lines of the report for what is no document or cannot be listed. */
    List<ReportLine> others() {
        return List.copyOf(others);
    }
}
