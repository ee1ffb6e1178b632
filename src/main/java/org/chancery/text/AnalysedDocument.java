package org.chancery.text;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Document;

/** A document with the sentences of those of its blocks that bear claims, in the order of the text. */
public record AnalysedDocument(Document document, List<AnalysedBlock> blocks) {
    public AnalysedDocument {
        blocks = List.copyOf(blocks);
    }

    public Stream<Sentence> sentences() {
        return blocks.stream().flatMap(block -> block.sentences().stream());
    }
}
