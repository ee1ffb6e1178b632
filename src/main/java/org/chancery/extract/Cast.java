package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.Mention;
import org.chancery.model.Span;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.Sentence;

/** Who is meant at each word of a document: its actors and their mentions, found by token. */
public final class Cast {
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Mention> mentions;
    /** The mention that each token heads or, failing that, the shortest that covers it; by the token's start. */
    private final Map<Integer, Mention> byToken = new HashMap<>();

    private final Map<Span, List<Mention>> bySpan;

    private Cast(List<Actor> actors, List<Mention> mentions) {
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
        this.mentions =
                mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
        this.bySpan = this.mentions.stream().collect(Collectors.groupingBy(Mention::span));
    }

    /** Returns the cast of the document; each mention names one of the actors. */
    public static Cast of(AnalysedDocument document, List<Actor> actors, List<Mention> mentions) {
        Cast cast = new Cast(actors, mentions);
        document.sentences().forEach(cast::index);
        return cast;
    }

    private void index(Sentence sentence) {
        List<Mention> inside = mentions.stream()
                .filter(mention -> sentence.span().contains(mention.span()))
                .sorted((a, b) -> Integer.compare(b.span().length(), a.span().length()))
                .toList();
        for (Mention mention : inside) {
            sentence.tokensIn(mention.span()).forEach(token -> put(sentence, token, mention));
        }
        for (Mention mention : inside) {
            put(sentence, sentence.head(mention.span()), mention);
        }
    }

    private void put(Sentence sentence, int token, Mention mention) {
        byToken.put(sentence.token(token).span().start(), mention);
    }

    /** Returns the actors in order of first mention. */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /** Returns the mentions in order of the text, the longer first among those that begin together. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Returns the mentions that lie wholly in the sentence, in order of the text. */
    public List<Mention> mentionsIn(Sentence sentence) {
        return mentions.stream()
                .filter(mention -> sentence.span().contains(mention.span()))
                .toList();
    }

    /** Returns the actor with the id; throws {@link IllegalArgumentException} if there is none. */
    public Actor actor(String id) {
        return Optional.ofNullable(actors.get(id)).orElseThrow(() -> new IllegalArgumentException("no actor " + id));
    }

    /** Returns the mention that the token heads or, failing that, the shortest that covers it; the first of several. */
    public Optional<Mention> mentionAt(Sentence sentence, int token) {
        return Optional.ofNullable(byToken.get(sentence.token(token).span().start()));
    }

    /** Returns the id of the actor meant at the token, the first of several. */
    public Optional<String> actorAt(Sentence sentence, int token) {
        return mentionAt(sentence, token).map(Mention::actor);
    }

    /** Returns the ids of those meant at the token: several for words such as "both governments", in order, each once. */
    public List<String> meantAt(Sentence sentence, int token) {
        return mentionAt(sentence, token).map(Mention::span).stream()
                .flatMap(span -> bySpan.get(span).stream())
                .map(Mention::actor)
                .distinct()
                .toList();
    }

    /** Returns the ids of the actors meant at the token and at those coordinated with it, in order, each once. */
    public List<String> actorsAt(Sentence sentence, int token) {
        Set<String> found = new LinkedHashSet<>(meantAt(sentence, token));
        for (int conjunct : sentence.tree().children(token, "conj")) {
            found.addAll(actorsAt(sentence, conjunct));
        }
        return new ArrayList<>(found);
    }
}
