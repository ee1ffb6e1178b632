package org.chancery.llm.chat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Asks a server again when its trouble may pass, waiting twice as long each time, or as long as it asks for. Trouble that lasts is
 * told at once to all who ask later.
 */
public final class Attempts implements ChatServer {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    private final ChatServer server;
    private final int most;
    private final Consumer<Duration> pause;
    private final AtomicReference<ModelException> lasting = new AtomicReference<>();

    /**
     * @param most how often one prompt is sent, at least once
     * @param pause waits
     */
    public Attempts(ChatServer server, int most, Consumer<Duration> pause) {
        this.server = server;
        this.most = Math.max(1, most);
        this.pause = pause;
    }

    @Override
    public Answer ask(Prompt prompt) {
        Duration wait = FIRST_WAIT;
        for (int attempt = 1; ; attempt++) {
            try {
                return once(prompt);
            } catch (ModelException e) {
                if (e.kind() != ModelException.Kind.PASSING || attempt == most) {
                    throw e;
                }
                pause.accept(e.waitFor().orElse(wait));
                wait = wait.multipliedBy(2);
            }
        }
    }

    private Answer once(Prompt prompt) {
        if (lasting.get() != null) {
            throw lasting.get();
        }
        try {
            return server.ask(prompt);
        } catch (ModelException e) {
            if (e.kind() == ModelException.Kind.LASTING) {
                lasting.compareAndSet(null, e);
            }
            throw e;
        }
    }
}
