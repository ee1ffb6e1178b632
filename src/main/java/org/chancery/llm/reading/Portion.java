package org.chancery.llm.reading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Document;
import org.chancery.model.Span;

/**
 * Some blocks of a document that follow each other and are read together.
 *
 * @param blocks of which claims are read, in the order of the text; not empty
 */
record Portion(List<Span> blocks) {
    public Portion {
        blocks = List.copyOf(blocks);
    }

    /**
     * Returns the blocks in portions of about so many code points; a longer block is a portion of its own.
     *
     * @param blocks in the order of the text
     */
    static List<Portion> of(List<Span> blocks, int size) {
        List<Portion> portions = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        int length = 0;
        for (Span block : blocks) {
            if (!open.isEmpty() && length + block.length() > size) {
                portions.add(new Portion(open));
                open.clear();
                length = 0;
            }
            open.add(block);
            length += block.length();
        }
        if (!open.isEmpty()) {
            portions.add(new Portion(open));
        }
        return portions;
    }

    /** Returns the first and the second half of the blocks; the portion alone if it has but one. */
    List<Portion> halves() {
        int middle = blocks.size() / 2;
        return middle == 0
                ? List.of(this)
                : List.of(new Portion(blocks.subList(0, middle)), new Portion(blocks.subList(middle, blocks.size())));
    }

    /** Returns the run of text from the first block to the last. */
    Span span() {
        return blocks.get(0).cover(blocks.get(blocks.size() - 1));
    }

    /** Returns the texts of the blocks, a blank line between them. */
    String text(Document document) {
        return String.join("\n\n", blocks.stream().map(document::slice).toList());
    }
}
