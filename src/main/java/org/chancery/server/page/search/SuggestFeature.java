package org.chancery.server.page.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ChanceryException;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PageReader;
import org.chancery.vocab.Bases;

/** The names that come to mind while somebody types, as JSON: an array of at most ten, the best first. */
public final class SuggestFeature implements Feature {
    private static final int MOST = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PageReader reader;

    public SuggestFeature(PageReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> paths() {
        return List.of("/search/suggest.json");
    }

    @Override
    public Reply answer(Request request) {
        request.takesOnly(List.of("q", "type"));
        SearchText text = SearchText.of(request.parameter("q").orElse(""));
        Optional<String> kind = Kinds.asked(request.parameter("type").orElse(""));
        return Reply.ok(Format.JSON, json(reader.read(data -> suggestions(data, text, kind))));
    }

    private static List<Suggestion> suggestions(PageData data, SearchText text, Optional<String> kind) {
        return new Finder(data, text)
                .names().stream()
                        .filter(hit -> kind.filter(wanted -> !Kinds.fits(hit.kind(), wanted))
                                .isEmpty())
                        .limit(MOST)
                        .map(hit -> suggestion(hit, data))
                        .toList();
    }

    private static Suggestion suggestion(Hit hit, PageData data) {
        String label = data.labels().text(hit.thing());
        String iri = hit.thing().toString();
        String key = iri.startsWith(Bases.ENTITIES) ? iri.substring(Bases.ENTITIES.length()) : "";
        return new Suggestion(
                label,
                iri,
                key.matches("[\\p{L}\\p{N}-]+") ? key : iri,
                Kinds.label(hit.kind(), data),
                label.equals(hit.name()) ? "" : hit.name(),
                Addresses.page(hit.thing()));
    }

    private static byte[] json(List<Suggestion> suggestions) {
        try {
            return JSON.writeValueAsBytes(suggestions);
        } catch (JsonProcessingException e) {
            throw new ChanceryException("The suggestions could not be written.", e);
        }
    }

    /**
     * One name.
     *
     * @param value what stands for the thing in a parameter: short where that is clear, else its IRI
     * @param type what it is, in words
     * @param note the other name by which it was found; empty if it was by its label
     * @param page the address of its page on this server
     */
    record Suggestion(String label, String iri, String value, String type, String note, String page) {}
}
