package org.chancery.server.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.model.ChanceryException;
import org.chancery.server.access.OwnFile;

/**
 * The record of all attempts to write: a line of JSON for each step, added to the end of a file and on disk before anything else
 * happens. The file is opened anew for each line, so that it may be moved away at any time.
 */
public final class AuditLog {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Path file;

    private AuditLog(Path file) {
        this.file = file;
    }

    /**
     * Returns the log in the file, which is made, for its owner alone, if it is missing.
     *
     * @throws ChanceryException if it cannot be made or written
     */
    public static AuditLog at(Path file) {
        try {
            OwnFile.create(file);
            AuditLog log = new AuditLog(file);
            log.append(log.endOfCutLine());
            return log;
        } catch (IOException e) {
            throw new ChanceryException(
                    "The audit log " + file + " cannot be written; name another with --audit-log", e);
        }
    }

    /** Adds the entry with the time; it is on disk when this returns. */
    synchronized void write(AuditEntry entry) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        members.putAll(entry.members());
        append(json(members) + "\n");
    }

    /** Writes the whole text or, if that fails, nothing of it. */
    private void append(String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            long before = channel.size();
            try {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(before);
                throw e;
            }
        }
    }

    /** A line that a kill cut off stays apart from the next. */
    private String endOfCutLine() throws IOException {
        try (RandomAccessFile old = new RandomAccessFile(file.toFile(), "r")) {
            if (old.length() == 0) {
                return "";
            }
            old.seek(old.length() - 1);
            return old.read() == '\n' ? "" : "\n";
        }
    }

    /** Control characters and all but ASCII are escaped, so that no value breaks a line or plays with a terminal. */
    private static String json(Map<String, Object> members) {
        try {
            return JSON.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always JSON", e);
        }
    }
}
