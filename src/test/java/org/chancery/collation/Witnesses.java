package org.chancery.collation;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Agent;
import org.chancery.model.Block;
import org.chancery.model.BlockRole;
import org.chancery.model.Certainty;
import org.chancery.model.Document;
import org.chancery.model.Findings;
import org.chancery.model.Metadata;
import org.chancery.model.Polarity;
import org.chancery.model.Publication;
import org.chancery.model.Reading;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.Voice;

/** Two readers of one text in which Peru, Chile and Ole Vik appear, and what they find. */
final class Witnesses {
    static final String TEXT = "The quick and the dead met by the river in the spring of that year, it is said.";
    static final Span WORDS = new Span(0, 20);
    static final Span INSIDE = new Span(2, 12);
    static final Span ELSEWHERE = new Span(30, 50);
    static final Actor PERU = actor("peru", "Peru", ActorType.STATE, "Peru");
    static final Actor CHILE = actor("chile", "Chile", ActorType.STATE, "Chile");
    static final Actor VIK = actor("vik", "Ole Vik", ActorType.PERSON, "Ole Vik");
    static final List<Actor> CAST = List.of(PERU, CHILE, VIK);

    static Actor actor(String id, String name, ActorType type, String... aliases) {
        return new Actor(id, name, type, List.of(aliases), Optional.empty(), false, "test");
    }

    static Reading reading(String agent, Findings findings) {
        SourceText text = SourceText.of(TEXT);
        Block block = new Block(0, BlockRole.BODY, new Span(0, text.length()));
        Document document = new Document("0", "a.txt", text, Metadata.none(), List.of(block));
        return Reading.by(
                Agent.software(agent, "1"),
                document,
                new Publication(List.of(), Optional.empty()),
                findings,
                agent,
                List.of(agent + " warns"));
    }

    static Reading collated(Findings first, Findings second) {
        return Collation.of(reading("first", first), reading("second", second), "both");
    }

    static Findings actors(Actor... actors) {
        return new Findings(List.of(actors), List.of(), List.of(), List.of(), List.of());
    }

    static Relation backs(String subject, String object, Span words, String rule) {
        return tie(subject, RelationType.BACKS, object, Polarity.ASSERTED, Voice.author(), words, rule);
    }

    static Relation tie(
            String subject, RelationType type, String object, Polarity polarity, Voice voice, Span words, String rule) {
        return new Relation(
                subject,
                type,
                object,
                polarity,
                Certainty.CERTAIN,
                voice,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                rule);
    }

    static List<Relation> of(Reading reading, int run) {
        return reading.runs().get(run).findings().relations();
    }

    private Witnesses() {}
}
