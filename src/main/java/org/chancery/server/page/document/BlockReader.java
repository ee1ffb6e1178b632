package org.chancery.server.page.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.server.page.PageData;
import org.chancery.vocab.CY;

/** Cuts a document's text into its blocks, and what lies between them. */
final class BlockReader {
    private static final String UNREAD = "unread";

    private final PageData data;
    private final Node document;
    private final MarkedText text;

    BlockReader(PageData data, Node document, MarkedText text) {
        this.data = data;
        this.document = document;
        this.text = text;
    }

    private record Place(int start, int end, String role) {}

    /** Returns the whole text in its order. */
    List<BlockView> blocks() {
        List<BlockView> blocks = new ArrayList<>();
        int place = 0;
        for (Place block : places()) {
            if (block.start() >= place) {
                add(blocks, new Place(place, block.start(), UNREAD));
                add(blocks, block);
                place = block.end();
            }
        }
        add(blocks, new Place(place, text.length(), UNREAD));
        return blocks;
    }

    private List<Place> places() {
        return data.pointingAt(document, DCTerms.isPartOf).stream()
                .filter(node -> data.isA(node, CY.Block))
                .map(this::place)
                .sorted(Comparator.comparingInt(Place::start))
                .toList();
    }

    private Place place(Node block) {
        String role = data.one(block, CY.blockRole)
                .map(code -> code.isURI() ? code.getURI().replaceFirst(".*[/#]", "") : "")
                .orElse("body");
        int start = data.number(block, CY.startOffset).orElse(0);
        return new Place(start, data.number(block, CY.endOffset).orElse(start), role);
    }

    private void add(List<BlockView> blocks, Place place) {
        if (!text.words(place.start(), place.end()).isBlank()) {
            blocks.add(new BlockView(place.role(), text.between(place.start(), place.end())));
        }
    }
}
