package org.chancery.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.text.Unread;

/** Words for what was left unread. */
final class UnreadPassages {
    private static final int SHOWN = 3;

    private UnreadPassages() {}

    /** Returns one sentence for each reason, with the first places. */
    static List<String> warnings(List<Unread> passages) {
        Map<Unread.Reason, List<Unread>> byReason =
                passages.stream().collect(Collectors.groupingBy(Unread::reason, TreeMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(entry -> places(entry.getValue()) + " not read: " + reason(entry.getKey()))
                .toList();
    }

    private static String places(List<Unread> passages) {
        String shown = passages.stream()
                .limit(SHOWN)
                .map(passage -> passage.span().start() + "–" + passage.span().end())
                .collect(Collectors.joining(", "));
        String more = passages.size() > SHOWN ? " and " + (passages.size() - SHOWN) + " more passages" : "";
        return "characters " + shown + more + " were";
    }

    private static String reason(Unread.Reason reason) {
        return switch (reason) {
            case LONG_SENTENCE -> "too many words without the end of a sentence; break them up if they are no list";
            case GARBLED -> "too many words with digits or marks among their letters, as from a bad scan";
            case LONG_WORD -> "too many characters without a space, which are no words";
            case LONG_DOCUMENT -> "the text before is as much as is read of a document; split it";
        };
    }
}
