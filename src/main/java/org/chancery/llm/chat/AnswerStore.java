package org.chancery.llm.chat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.chancery.model.ChanceryException;
import org.chancery.model.Digest;

/** Keeps each answer in a file named by the digest of all that could change it, and gives it again without asking. */
public final class AnswerStore implements ChatServer {
    private static final int FOLDER_DIGITS = 2;

    private final ChatServer server;
    private final Path folder;
    private final String settings;
    private final ObjectMapper json = JsonMapper.builder().build();

    /** @param folder is made when the first answer is kept */
    public AnswerStore(ChatServer server, Path folder, ModelSettings settings) {
        this.server = server;
        this.folder = folder;
        this.settings = settings.model() + "\n" + settings.temperature() + "\n" + settings.form();
    }

    @Override
    public Answer ask(Prompt prompt) {
        Path file = file(prompt);
        return kept(file).orElseGet(() -> keep(file, server.ask(prompt)));
    }

    private Path file(Prompt prompt) {
        String digest =
                Digest.of(64, settings, prompt.system(), prompt.schema(), String.join("\u0000", prompt.turns()));
        return folder.resolve(digest.substring(0, FOLDER_DIGITS)).resolve(digest + ".json");
    }

    /** A file that cannot be read, as after a full disk, is as good as none. */
    private Optional<Answer> kept(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(json.readValue(file.toFile(), Answer.class))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Answer keep(Path file, Answer answer) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "answer", ".new");
            json.writeValue(fresh.toFile(), answer);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return answer;
        } catch (IOException e) {
            throw new ChanceryException(
                    "the model's answers cannot be kept in " + folder + " (" + e.getMessage()
                            + "); name another folder with --model-answers",
                    e);
        }
    }
}
