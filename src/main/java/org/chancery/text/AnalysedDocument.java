package org.chancery.text;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Document;

/**
 * A document with the sentences of those of its blocks that bear claims, in the order of the text.
 *
 * @param unread passages of these blocks that were not analysed, in the order of the text
 */
public record AnalysedDocument(Document document, List<AnalysedBlock> blocks, List<Unread> unread) {
    public AnalysedDocument {
        blocks = List.copyOf(blocks);
        unread = List.copyOf(unread);
    }

    public Stream<Sentence> sentences() {
        return blocks.stream().flatMap(block -> block.sentences().stream());
    }
}
