package org.chancery.llm.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** What can be wrong with a server or its answer, and whether asking again may help. */
final class ServerTrouble {
    private static final int LONGEST_REASON = 300;
    private static final long LONGEST_WAIT = 600;

    private ServerTrouble() {}

    static ModelException unreachable(String address, Throwable cause) {
        return ModelException.passing(
                "the model's server at " + address + " cannot be reached (" + reason(cause)
                        + "); start it, or give its address with --model-url",
                Optional.empty(),
                cause);
    }

    static ModelException slow(Duration patience, Throwable cause) {
        return ModelException.passing(
                "the model did not answer within " + patience.toSeconds()
                        + " s; give it longer with --model-time, or smaller portions with --portion",
                Optional.empty(),
                cause);
    }

    static ModelException endless(int bytes) {
        return ModelException.prompt("the model's answer has more than " + bytes + " bytes", null);
    }

    static ModelException unreadable(Throwable cause) {
        return ModelException.prompt(
                "the server does not speak the OpenAI chat protocol, or broke off (" + reason(cause)
                        + "); its address ends in /v1 with most servers",
                cause);
    }

    static ModelException status(int status, byte[] body, Optional<String> retryAfter) {
        String said = "status " + status + ": " + excerpt(body);
        return switch (status) {
            case 401, 403 ->
                ModelException.lasting(
                        "the server refuses the key (" + said + "); give the right one with --model-key-file or "
                                + "CHANCERY_MODEL_KEY",
                        null);
            case 404 ->
                ModelException.lasting(
                        "the server does not know the model or the address (" + said
                                + "); check --model and --model-url",
                        null);
            case 402 -> ModelException.lasting("the server wants to be paid (" + said + ")", null);
            case 408, 409, 425, 429, 500, 502, 503, 504, 529 ->
                ModelException.passing(
                        "the server is busy or in trouble (" + said + "); try again later, or allow more --attempts",
                        wait(retryAfter),
                        null);
            default ->
                status < 400
                        ? ModelException.lasting(
                                "the server sends elsewhere (status " + status + "); give the final address", null)
                        : ModelException.prompt("the server refuses the request (" + said + ")", null);
        };
    }

    /** Only the form in seconds is understood; a date is as good as no word. */
    private static Optional<Duration> wait(Optional<String> retryAfter) {
        return retryAfter
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Math.min(LONGEST_WAIT, Long.parseLong(seconds))));
    }

    private static String excerpt(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        return text.substring(0, Math.min(LONGEST_REASON, text.length()));
    }

    /** What its libraries add in further lines, and the names of their classes, tell a user nothing. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message =
                cause instanceof JsonProcessingException broken ? broken.getOriginalMessage() : cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
