package org.chancery.server.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.logging.LogEntry;

/** What is known of requests from the browser's own log. */
final class Traffic {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ENDS = Set.of("Network.loadingFinished", "Network.loadingFailed");

    private final Set<String> open = new HashSet<>();
    private final List<String> addresses = new ArrayList<>();

    void read(List<LogEntry> entries) {
        entries.stream().map(Traffic::event).forEach(this::read);
    }

    private static JsonNode event(LogEntry entry) {
        try {
            return JSON.readTree(entry.getMessage()).path("message");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(JsonNode event) {
        String method = event.path("method").asText();
        String request = event.path("params").path("requestId").asText();
        if (method.equals("Network.requestWillBeSent")) {
            open.add(request);
            addresses.add(event.path("params").path("request").path("url").asText());
        } else if (method.equals("Page.frameNavigated")) {
            String navigation =
                    event.path("params").path("frame").path("loaderId").asText();
            open.removeIf(other -> !other.equals(navigation));
        } else if (ENDS.contains(method)) {
            open.remove(request);
        }
    }

    boolean rests() {
        return open.isEmpty();
    }

    /** Forgets what is under way: nobody waits for it any more. */
    void drop() {
        open.clear();
    }

    /** Returns the addresses asked for since the last time. */
    List<String> take() {
        List<String> seen = List.copyOf(addresses);
        addresses.clear();
        return seen;
    }
}
