package org.chancery.llm.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Sends no further prompt when the tokens or the time are used up; the answer that passes the limit is still taken. */
public final class Budget implements ChatServer {
    private static final int CHARACTERS_OF_A_TOKEN = 4;

    private final ChatServer server;
    private final long mostTokens;
    private final Duration mostTime;
    private final InstantSource clock;
    private final Instant begin;
    private final AtomicLong tokens = new AtomicLong();

    /**
     * @param mostTokens of all prompts and answers together
     * @param mostTime from now on
     */
    public Budget(ChatServer server, long mostTokens, Duration mostTime, InstantSource clock) {
        this.server = server;
        this.mostTokens = mostTokens;
        this.mostTime = mostTime;
        this.clock = clock;
        this.begin = clock.instant();
    }

    @Override
    public Answer ask(Prompt prompt) {
        if (tokens.get() >= mostTokens) {
            throw ModelException.lasting(
                    "the budget of " + mostTokens + " tokens is used up (" + tokens.get()
                            + "); what was answered is kept, so a run with a higher --most-tokens goes on from here",
                    null);
        }
        if (Duration.between(begin, clock.instant()).compareTo(mostTime) >= 0) {
            throw ModelException.lasting(
                    "the time of " + mostTime.toMinutes()
                            + " minutes is used up; what was answered is kept, so another run goes on from here",
                    null);
        }
        Answer answer = server.ask(prompt);
        tokens.addAndGet(answer.tokens() > 0 ? answer.tokens() : estimate(prompt, answer));
        return answer;
    }

    /** Returns how many tokens were used. */
    public long tokens() {
        return tokens.get();
    }

    private static long estimate(Prompt prompt, Answer answer) {
        long characters = prompt.system().length()
                + prompt.turns().stream().mapToLong(String::length).sum()
                + answer.text().length();
        return characters / CHARACTERS_OF_A_TOKEN;
    }
}
