package org.chancery.server.page.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.chancery.model.Span;
import org.chancery.query.Answer;
import org.chancery.query.QueryText;
import org.chancery.server.page.PageData;

/** Cuts a document's text into its blocks, and what lies between them. */
final class BlockReader {
    private static final QueryText QUERIES = QueryText.beside(BlockReader.class);
    private static final String UNREAD = "unread";
    private static final String BODY = "body";

    private final List<Place> places;

    private BlockReader(List<Place> places) {
        this.places = List.copyOf(places);
    }

    private record Place(int start, int end, String role) {}

    /** Returns a reader of a document's blocks. */
    static BlockReader of(PageData data, Node document) {
        return new BlockReader(data.run().select(QUERIES.get("blocks"), Map.of("document", document)).rows().stream()
                .map(BlockReader::place)
                .toList());
    }

    private static Place place(Answer.Row row) {
        String role = row.get("role").isEmpty() ? BODY : row.text("role").replaceFirst(".*[/#]", "");
        return new Place(Integer.parseInt(row.text("start")), Integer.parseInt(row.text("end")), role);
    }

    /** Returns where the blocks begin, in their order. */
    List<Integer> starts() {
        return places.stream().map(Place::start).toList();
    }

    /** Returns the text that a window shows, in its order. */
    List<BlockView> blocks(MarkedText text, TextWindow window) {
        List<BlockView> blocks = new ArrayList<>();
        int shown = window.runs().isEmpty() ? 0 : window.runs().get(0).start();
        for (Place place : all(text.length())) {
            for (Span run : window.within(place.start(), place.end())) {
                if (!text.words(run.start(), run.end()).isBlank()) {
                    int left = text.words(shown, run.start()).isBlank() ? 0 : run.start() - shown;
                    blocks.add(new BlockView(place.role(), run.start(), left, text.between(run.start(), run.end())));
                    shown = run.end();
                }
            }
        }
        return blocks;
    }

    /** Returns the blocks and what lies between them, without gap or overlap. */
    private List<Place> all(int length) {
        List<Place> all = new ArrayList<>();
        int end = 0;
        for (Place block : places) {
            if (block.start() >= end) {
                all.add(new Place(/* start= */ end, /* end= */ block.start(), UNREAD));
                all.add(block);
                end = block.end();
            }
        }
        all.add(new Place(end, length, UNREAD));
        return all;
    }
}
