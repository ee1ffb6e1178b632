package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.chancery.document.Source;
import org.chancery.model.Digest;

/**
 * A folder with a file for each document, and a journal of those that are whole, so that a job that was killed goes on where
 * it was. A file gets its name when it is whole, and its line in the journal after that.
 */
final class JobFolder {
    static final String JOURNAL = ".chancery-convert.jsonl";
    private static final String PART = ".chancery-convert.part";
    private static final String STANDARD_INPUT = "";
    private static final int DIGITS = 32;

    private final Path folder;
    private final String ending;
    private final Journal journal;
    private final Set<String> taken = new HashSet<>();

    private JobFolder(Path folder, String ending) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.ending = ending;
        this.journal = Journal.read(folder.resolve(JOURNAL));
    }

    /** Returns the folder, made if it is missing, with nothing finished; the files in it stay until others take their names. */
    static JobFolder begin(Path folder, String ending, JobSettings settings) throws IOException {
        JobFolder job = new JobFolder(folder, ending);
        job.journal.begin(settings);
        return job;
    }

    /** Returns the folder with what the job before has finished; as {@link #begin} does if there was none. */
    static JobFolder resume(Path folder, String ending, JobSettings settings) throws IOException {
        JobFolder job = new JobFolder(folder, ending);
        if (job.journal.settings().isEmpty()) {
            job.journal.begin(settings);
        }
        return job;
    }

    /** Returns in what these settings differ from those that the job was begun with. */
    List<String> differences(JobSettings settings) {
        return journal.settings().map(settings::differences).orElse(List.of());
    }

    /**
     * Returns what changes with the bytes of a document and of its side file; empty for standard input, which is read once.
     * A file that cannot be read has a mark too: reading it anew tells why.
     */
    static String mark(Source source) {
        return source.sideFile()
                .map(side -> Digest.of(DIGITS, digest(source.content()), digest(side.content())))
                .orElse(STANDARD_INPUT);
    }

    private static String digest(Source.Content content) {
        try (InputStream in = content.open()) {
            DigestInputStream bytes = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchFileException e) {
            return "none";
        } catch (IOException e) {
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Tells whether the file of this very document is there; may be asked by several threads. */
    boolean holds(Source source, String mark) {
        return journal.holds(source.name(), mark) && Files.exists(file(source));
    }

    /** Takes the file of the source for it; returns false if another source of this run has it. */
    boolean take(Source source) {
        return taken.add(source.name());
    }

    /** Puts the bytes into the file of the source, whole or not at all. */
    void write(Source source, String mark, byte[] bytes) {
        try {
            Path part = Files.write(folder.resolve(PART), bytes);
            Files.move(part, file(source), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!mark.equals(STANDARD_INPUT)) {
            journal.finished(source.name(), mark);
        }
    }

    private Path file(Source source) {
        return folder.resolve(source.name() + "." + ending);
    }
}
