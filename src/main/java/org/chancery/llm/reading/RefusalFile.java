package org.chancery.llm.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chancery.model.ChanceryException;
import org.chancery.model.Document;

/** Writes what a model said and the text does not carry, one JSON object a line. */
public final class RefusalFile {
    private final Path file;
    private final ObjectMapper json = JsonMapper.builder().build();

    private RefusalFile(Path file) {
        this.file = file;
    }

    /** Returns what writes into the file, emptied before; nothing is written without one. */
    public static BiConsumer<Document, List<Refusal>> to(Optional<Path> file) {
        if (file.isEmpty()) {
            return (document, refusals) -> {};
        }
        RefusalFile lines = new RefusalFile(file.get());
        lines.write("", StandardOpenOption.TRUNCATE_EXISTING);
        return lines::add;
    }

    private synchronized void add(Document document, List<Refusal> refusals) {
        StringBuilder lines = new StringBuilder();
        refusals.forEach(refusal -> lines.append(line(document, refusal)).append('\n'));
        write(lines.toString(), StandardOpenOption.APPEND);
    }

    private String line(Document document, Refusal refusal) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("document", document.name());
        members.put("kind", refusal.kind());
        members.put("reason", refusal.reason());
        members.put("said", refusal.said());
        return json.valueToTree(members).toString();
    }

    private void write(String text, StandardOpenOption how) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException e) {
            throw new ChanceryException(
                    "cannot write " + file + " (" + e.getMessage() + "); name another --refused", e);
        }
    }
}
