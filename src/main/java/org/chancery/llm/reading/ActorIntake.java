package org.chancery.llm.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.ActorType;
import org.chancery.model.Document;
import org.chancery.model.Span;
import org.chancery.model.Voice;

/** Takes over the actors of one answer: only under names that stand in the portion. */
final class ActorIntake {
    private static final int LONGEST = 200;
    private static final int COMMON_BEGINNING = 3;

    private final Document document;
    private final QuoteFinder quotes;
    private final KnownNames names;
    private final KnownCast cast;
    private final Refusals refusals;

    ActorIntake(Document document, QuoteFinder quotes, KnownNames names, KnownCast cast, Refusals refusals) {
        this.document = document;
        this.quotes = quotes;
        this.names = names;
        this.cast = cast;
        this.refusals = refusals;
    }

    /** Returns the ids under which the actors are known, by the ids that the answer uses. */
    Map<String, String> take(JsonNode actors) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (JsonNode actor : actors) {
            String id = actor.path("id").asText();
            if (ids.containsKey(id)) {
                refusals.add("actor", "its id stands twice in the answer", actor);
            } else {
                member(actor).ifPresent(member -> ids.put(id, cast.add(member)));
            }
        }
        return ids;
    }

    private Optional<KnownCast.Member> member(JsonNode actor) {
        String id = actor.path("id").asText();
        String name = actor.path("name").asText();
        String type = actor.path("type").asText();
        if (id.isBlank()
                || id.equals(Voice.AUTHOR)
                || id.length() > LONGEST
                || name.isBlank()
                || name.length() > LONGEST) {
            return refused("it has no id or name that can be used", actor);
        }
        if (ActorType.ofLabel(type).isEmpty()) {
            return refused("there is no type '" + type + "' of actors", actor);
        }
        Set<String> aliases = aliases(actor);
        if (aliases.isEmpty()) {
            return refused("none of its names stands in the text", actor);
        }
        return Optional.of(new KnownCast.Member(id, carried(name, aliases, actor), type, aliases));
    }

    private Optional<KnownCast.Member> refused(String reason, JsonNode actor) {
        refusals.add("actor", reason, actor);
        return Optional.empty();
    }

    /** Returns the aliases as they stand in the text; the name counts as one where it does. */
    private Set<String> aliases(JsonNode actor) {
        Set<String> found = new LinkedHashSet<>();
        for (JsonNode alias : actor.path("aliases")) {
            Set<String> places = standing(alias.asText());
            if (places.isEmpty()) {
                refusals.add("alias", "it does not stand in the text", alias);
            }
            found.addAll(places);
        }
        if (found.isEmpty()) {
            found.addAll(standing(actor.path("name").asText()));
        }
        return found;
    }

    private Set<String> standing(String words) {
        return words.length() > LONGEST
                ? Set.of()
                : quotes.wholePlaces(words.strip()).stream()
                        .map((Span place) -> document.slice(place))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A fuller name than the text has is taken if an alias carries or is known for it; else the longest alias is the name. */
    private String carried(String name, Set<String> aliases, JsonNode actor) {
        if (aliases.stream().anyMatch(alias -> isCarried(name, alias))) {
            return name;
        }
        refusals.add("name", "no alias in the text carries it", actor);
        return aliases.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    private boolean isCarried(String name, String alias) {
        return names.isCalled(name, alias)
                || initials(name).equals(alias.replaceFirst("^[Tt]he ", "").replace(".", ""))
                || words(name).stream().anyMatch(word -> words(alias).contains(word));
    }

    private static String initials(String name) {
        return Stream.of(name.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Returns the beginnings of the words, so that "Turkish" carries "Turkey". */
    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= COMMON_BEGINNING && !word.equals("the"))
                .map(word -> word.substring(0, Math.min(word.length(), COMMON_BEGINNING + 1)))
                .toList();
    }
}
