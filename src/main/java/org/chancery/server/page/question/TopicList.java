package org.chancery.server.page.question;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Request;

/**
 * The questions of the catalogue that hold the words asked for.
 *
 * @param find the words; empty for all questions
 * @param topic the only topic that is asked for; empty for all
 * @param names of all topics
 * @param topics those with a question that fits, with these alone
 */
public record TopicList(String find, String topic, List<String> names, List<Topic> topics) {
    public TopicList {
        names = List.copyOf(names);
        topics = List.copyOf(topics);
    }

    /** Returns the list for {@code find} and {@code topic}; throws {@link HttpProblem} 400 if there is no such topic. */
    static TopicList of(List<Topic> all, Request request) {
        String find = request.parameter("find").orElse("").strip();
        String topic = request.parameter("topic").orElse("");
        List<String> names = all.stream().map(Topic::name).toList();
        if (!topic.isEmpty() && !names.contains(topic)) {
            throw HttpProblem.badRequest(
                    "'topic' is one of " + String.join(", ", names) + ", not '" + topic + "'; leave it out for all.");
        }
        List<Topic> fitting = all.stream()
                .filter(one -> topic.isEmpty() || one.name().equals(topic))
                .map(one -> one.with(find))
                .filter(one -> !one.questions().isEmpty())
                .toList();
        return new TopicList(find, topic, names, fitting);
    }

    /** Returns how many questions are listed. */
    public int count() {
        return topics.stream().mapToInt(one -> one.questions().size()).sum();
    }

    /** Tells whether each of the words is in one of the texts, whatever the case of the letters and their marks. */
    static boolean hasAll(String words, Stream<String> texts) {
        String text = plain(String.join(" ", texts.toList()));
        return Stream.of(plain(words).split("\\s+", -1)).allMatch(text::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
