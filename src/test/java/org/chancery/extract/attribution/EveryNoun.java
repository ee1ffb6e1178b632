package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.extract.Cast;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.Token;

/** A cast in which every noun and pronoun is an actor whose id is the word in lower case. */
public final class EveryNoun {
    private EveryNoun() {}

    public static Cast of(AnalysedDocument document) {
        List<Actor> actors = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        document.sentences()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token ->
                        token.isNoun() || token.isPronoun() || token.pos().matches("DT|CD"))
                .forEach(token -> {
                    String id = "the " + token.text().toLowerCase(Locale.ROOT);
                    actors.add(actor(id, token));
                    mentions.add(new Mention(token.span(), id, MentionKind.NAME, Optional.empty(), "test"));
                });
        return Cast.of(document, actors, mentions);
    }

    private static Actor actor(String id, Token token) {
        return new Actor(id, token.text(), ActorType.PERSON, List.of(), Optional.empty(), false, "test");
    }
}
