package org.chancery.server.page.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.Question;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Urls;

/**
 * The questions of one topic.
 *
 * @param name the topic
 * @param questions the titles, leading to the question with its example values; what a row tells is the description
 */
public record Topic(String name, List<Entry> questions) {
    public Topic {
        questions = List.copyOf(questions);
    }

    /**
     * A question of the catalogue.
     *
     * @param keywords words by which it is found besides its title
     */
    public record Entry(String title, String answers, String href, List<String> keywords) {
        public Entry {
            keywords = List.copyOf(keywords);
        }
    }

    /** Returns the topic with those questions alone that hold each of the words. */
    Topic with(String words) {
        return new Topic(
                name,
                questions.stream()
                        .filter(entry -> TopicList.hasAll(
                                words,
                                Stream.concat(
                                        Stream.of(name, entry.title(), entry.answers()), entry.keywords().stream())))
                        .toList());
    }

    /** Returns the topics of the catalogue in the order of their names; of the examples those that the data know. */
    public static List<Topic> of(Catalogue catalogue, PageData data) {
        Asker asker = Asker.over(data.dataset(), data.run());
        Map<String, List<Entry>> topics = new TreeMap<>();
        for (Question question : catalogue.questions()) {
            topics.computeIfAbsent(question.topic(), key -> new ArrayList<>()).add(entry(question, asker));
        }
        return topics.entrySet().stream()
                .map(topic -> new Topic(topic.getKey(), topic.getValue()))
                .toList();
    }

    /** Returns an entry for each of the questions. */
    public static List<Entry> entries(List<Question> questions, PageData data) {
        Asker asker = Asker.over(data.dataset(), data.run());
        return questions.stream().map(question -> entry(question, asker)).toList();
    }

    private static Entry entry(Question question, Asker asker) {
        String values = question.parameters().stream()
                .filter(parameter -> parameter
                        .example()
                        .filter(example -> asker.understands(parameter, example))
                        .isPresent())
                .map(parameter ->
                        parameter.name() + "=" + Urls.encode(parameter.example().orElseThrow()))
                .collect(Collectors.joining("&"));
        return new Entry(
                question.title(),
                question.answers(),
                "/q/" + question.id() + (values.isEmpty() ? "" : "?" + values),
                question.keywords());
    }
}
