package org.chancery.llm.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are kept, and budgets that end. */
class AnswersTest {
    private static final Prompt PROMPT = new Prompt("system", List.of("question"), "{}");
    private static final Duration LONG = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();

    private Answer answer(Prompt prompt) {
        return new Answer("answer " + asked.incrementAndGet(), true, 100);
    }

    private AnswerStore store(String model) {
        ModelSettings settings = new ModelSettings(
                URI.create("http://localhost:1/v1"),
                model,
                Optional.of("key"),
                0,
                ModelSettings.AnswerForm.SCHEMA,
                false,
                LONG);
        return new AnswerStore(this::answer, folder.resolve("answers"), settings);
    }

    @Test
    void anAnswerIsGivenAgainWithoutAsking() {
        Answer first = store("a").ask(PROMPT);

        assertThat(store("a").ask(PROMPT)).isEqualTo(first);
        assertThat(asked).hasValue(1);
    }

    @Test
    void anotherModelOrPromptOrSchemaIsAskedAnew() {
        store("a").ask(PROMPT);
        store("b").ask(PROMPT);
        store("a").ask(new Prompt("other", List.of("question"), "{}"));
        store("a").ask(new Prompt("system", List.of("other"), "{}"));
        store("a").ask(new Prompt("system", List.of("question"), "{\"other\":1}"));
        store("a").ask(PROMPT.after("answer", "no"));

        assertThat(asked).hasValue(6);
    }

    @Test
    void aKeptAnswerThatCannotBeReadIsAskedForAnew() throws IOException {
        store("a").ask(PROMPT);
        for (Path file : files()) {
            Files.writeString(file, "{\"text\":\"half");
        }

        assertThat(store("a").ask(PROMPT).text()).isEqualTo("answer 2");
        assertThat(store("a").ask(PROMPT).text()).isEqualTo("answer 2");
    }

    @Test
    void theKeyStandsInNoFile() throws IOException {
        store("a").ask(PROMPT);

        for (Path file : files()) {
            assertThat(Files.readString(file)).doesNotContain("key");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void noQuestionIsSentWhenTheTokensAreUsedUp() {
        Budget budget = new Budget(this::answer, 150, LONG, Instant::now);
        budget.ask(PROMPT);
        budget.ask(PROMPT);

        assertThatThrownBy(() -> budget.ask(PROMPT)).hasMessageContaining("150 tokens");
        assertThat(budget.tokens()).isEqualTo(200);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aServerThatCountsNothingIsCountedByItsLetters() {
        Budget budget = new Budget(prompt -> new Answer("x".repeat(4_000), true, 0), 1_000, LONG, Instant::now);
        budget.ask(PROMPT);

        assertThatThrownBy(() -> budget.ask(PROMPT)).hasMessageContaining("tokens");
    }

    @Test
    void noQuestionIsSentWhenTheTimeIsUp() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        Budget budget = new Budget(this::answer, 1_000, Duration.ofMinutes(5), now::get);
        budget.ask(PROMPT);
        now.set(Instant.EPOCH.plus(Duration.ofMinutes(5)));

        assertThatThrownBy(() -> budget.ask(PROMPT)).hasMessageContaining("5 minutes");
    }

    @Test
    void lastingTroubleIsNotTriedAgain() {
        List<Duration> waits = new ArrayList<>();
        Attempts attempts = new Attempts(
                prompt -> {
                    asked.incrementAndGet();
                    throw ModelException.lasting("no", null);
                },
                5,
                waits::add);

        assertThatThrownBy(() -> attempts.ask(PROMPT)).hasMessage("no");
        assertThatThrownBy(() -> attempts.ask(PROMPT)).hasMessage("no");
        assertThat(asked).hasValue(1);
        assertThat(waits).isEmpty();
    }
}
