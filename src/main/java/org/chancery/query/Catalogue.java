package org.chancery.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All questions that the class path holds under {@code queries/topic/name.rq}. */
public final class Catalogue {
    private final Map<String, Question> questions;

    private Catalogue(Map<String, Question> questions) {
        this.questions = questions;
    }

    /**
     * Returns the catalogue on the class path.
     *
     * @throws QueryFileException if a file's header is wrong; of a wrong query the question tells, when it is asked
     */
    public static Catalogue load() {
        return of(QuestionFiles.find(Catalogue.class.getClassLoader()));
    }

    /**
     * Returns the catalogue of the given files.
     *
     * @param files the text of each file by its path {@code queries/topic/name.rq}
     */
    public static Catalogue of(Map<String, String> files) {
        return new Catalogue(files.entrySet().stream()
                .map(file -> QuestionFile.read(file.getKey(), file.getValue()))
                .collect(Collectors.toMap(
                        Question::id, question -> question, (first, second) -> first, java.util.TreeMap::new)));
    }

    /** Returns the questions in the order of topic and name. */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    /** Returns the question {@code topic/name}, or the only one called {@code name}; absent if there is none. */
    public Optional<Question> find(String id) {
        return Optional.ofNullable(questions.get(id)).or(() -> byName(id));
    }

    private Optional<Question> byName(String name) {
        List<Question> named = questions.values().stream()
                .filter(question -> question.name().equals(name))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
