package org.chancery.reference;

import java.util.List;

/**
 * How the ontology is used, by a story.
 *
 * @param name of the files, such as {@code denial}
 * @param title in one phrase
 * @param story in paragraphs
 * @param sentences the texts of the documents that it is about
 * @param turtle what the first row of the answer is about
 * @param question what the query asks
 * @param query in SPARQL
 * @param columns of the answer
 * @param rows of the answer, each as long as the columns; IRIs are shortened
 */
public record Pattern(
        String name,
        String title,
        List<String> story,
        List<String> sentences,
        String turtle,
        String question,
        String query,
        List<String> columns,
        List<List<String>> rows) {
    public Pattern {
        story = List.copyOf(story);
        sentences = List.copyOf(sentences);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
