package org.chancery.text;

import java.util.List;
import org.chancery.model.Block;

/** A block of a document with its sentences, in the order of the text. */
public record AnalysedBlock(Block block, List<Sentence> sentences) {
    public AnalysedBlock {
        sentences = List.copyOf(sentences);
    }
}
