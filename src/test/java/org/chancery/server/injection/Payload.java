package org.chancery.server.injection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A string that would do something, would call {@code pwned} for the most part, if it were taken for anything but text.
 *
 * @param group where it would do so
 */
public record Payload(int number, String group, String text) {
    private static final String GROUP = "## ";

    /** Returns all of the test's file, in its order. */
    public static List<Payload> all() {
        List<Payload> payloads = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Payload.class.getResourceAsStream("payloads.txt"), StandardCharsets.UTF_8))) {
            String group = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(GROUP)) {
                    group = line.substring(GROUP.length());
                } else {
                    payloads.add(new Payload(payloads.size(), group, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return payloads;
    }

    /** Returns every so manieth of all. */
    public static List<Payload> every(int step) {
        return all().stream().filter(payload -> payload.number() % step == 0).toList();
    }

    /** Returns the text as a page shows it: with white space folded. */
    String shown() {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return group + " " + number + ": " + text;
    }
}
