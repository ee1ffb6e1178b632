package org.chancery.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Document;
import org.chancery.model.KnownActor;
import org.chancery.model.PartialDate;

/** The words and the date of a document, by which names that several actors share are told apart. */
final class Context {
    private static final int FULL_NAME = 100;
    private static final int OUT_OF_TIME = 50;

    private final Gazetteer gazetteer;
    private final String text;
    private final Set<String> words;
    private final Optional<PartialDate> date;
    private final Map<String, Integer> fits = new HashMap<>();

    Context(Gazetteer gazetteer, Document document) {
        this.gazetteer = gazetteer;
        text = document.text().value();
        words = new HashSet<>(Arrays.asList(text.split("[^\\p{L}]+")));
        date = document.metadata().date().map(stated -> stated.value());
    }

    /** Returns how well the actor fits: by a full name that the document holds, by its date, by words. */
    int fit(KnownActor actor) {
        return fits.computeIfAbsent(actor.id(), id -> count(actor));
    }

    private int count(KnownActor actor) {
        Optional<Setting> setting = gazetteer.setting(actor);
        boolean excluded =
                setting.isPresent() && date.filter(setting.get()::excludes).isPresent();
        long shared = setting.map(known -> known.words().stream())
                .orElseGet(() -> content(actor.name() + " " + actor.state().orElse("")))
                .filter(words::contains)
                .count();
        return (int) shared + (isNamedInFull(actor) ? FULL_NAME : 0) - (excluded ? OUT_OF_TIME : 0);
    }

    private static Stream<String> content(String names) {
        return Arrays.stream(names.split("[^\\p{L}]+"))
                .flatMap(word -> word.isEmpty() ? Stream.empty() : Stream.of(word, capital(word)))
                .distinct()
                .filter(word -> word.length() > 2);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private boolean isNamedInFull(KnownActor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.names().stream())
                .anyMatch(name -> name.contains(" ") && text.contains(name));
    }
}
