package org.chancery.extract.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.MentionKind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * The name that follows a description and explains it, where the parser misses the apposition: "the head of the service,
 * Mikhail Fradkov", "UN envoy to Syria Staffan de Mistura", "the umbrella group, the Syrian National Council".
 */
final class Neighbour {
    private static final int REACH = 7;

    private Neighbour() {}

    /** Returns a token of the name. */
    static Optional<Integer> of(Found description, List<Found> all) {
        Sentence sentence = description.phrase().sentence();
        boolean person = description.isPerson();
        int at = description.phrase().to();
        int limit = Math.min(sentence.tokens().size(), person ? at + REACH : at);
        while (at < limit && (continues(sentence.token(at)) || covers(all, description, at, false))) {
            at++;
        }
        boolean comma =
                at < sentence.tokens().size() && sentence.token(at).text().equals(",");
        if (comma) {
            at++;
            at += at < sentence.tokens().size() && sentence.token(at).text().equalsIgnoreCase("the") ? 1 : 0;
        }
        int name = at;
        boolean near = comma ? isClosed(sentence, all, name) : person;
        return near && name < sentence.tokens().size() && covers(all, description, name, true)
                ? Optional.of(name)
                : Optional.empty();
    }

    /** An apposition between commas ends before another comma, or the end of the sentence. */
    private static boolean isClosed(Sentence sentence, List<Found> all, int name) {
        return all.stream()
                .filter(found -> found.phrase().from() == name)
                .anyMatch(found -> found.phrase().to() >= sentence.tokens().size()
                        || sentence.token(found.phrase().to()).text().matches("[,.;:)]|and|-RRB-|--|—"));
    }

    private static boolean continues(Token token) {
        return token.text().matches("of|to|for|the|'s|’s|'|’") || token.pos().equals("POS");
    }

    /** Whether a name stands at the token: one of the description's own kind, or one that only belongs to it. */
    private static boolean covers(List<Found> all, Found description, int token, boolean same) {
        return all.stream()
                .filter(name -> name.kind() == MentionKind.NAME || (!same && name.kind() == MentionKind.ADJECTIVE))
                .filter(name -> name.covers(token) && (!same || name.phrase().from() == token))
                .anyMatch(name -> isSameKind(description, name) == same);
    }

    private static boolean isSameKind(Found description, Found name) {
        if (description.isPerson() || name.isPerson()) {
            return description.isPerson() && name.isPerson();
        }
        return isBody(description) && isBody(name);
    }

    private static boolean isBody(Found found) {
        return found.type()
                .filter(type -> type != ActorType.STATE && type != ActorType.PLACE)
                .isPresent();
    }
}
