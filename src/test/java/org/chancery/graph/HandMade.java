package org.chancery.graph;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Agent;
import org.chancery.model.Approximation;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionMode;
import org.chancery.model.Block;
import org.chancery.model.BlockRole;
import org.chancery.model.Certainty;
import org.chancery.model.Digest;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Findings;
import org.chancery.model.KnownActor;
import org.chancery.model.Mention;
import org.chancery.model.Metadata;
import org.chancery.model.Polarity;
import org.chancery.model.Publication;
import org.chancery.model.Quantity;
import org.chancery.model.Reading;
import org.chancery.model.Realis;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.TimeExtent;
import org.chancery.model.TimeMention;
import org.chancery.model.Voice;

/** Readings made by hand, of documents that all tell of Norway, Malta and two people. */
final class HandMade {
    static final String RULE = "by-hand";
    static final KnownActor NORWAY = known("norway", "Norway", ActorType.STATE, Optional.of("Q20"));
    static final KnownActor MALTA = known("malta", "Malta", ActorType.STATE, Optional.of("Q233"));
    static final Actor AUTHOR = actor("ada-berg", "Ada Berg", ActorType.PERSON);
    private static final String TEXT =
            "Oslo \uD83D\uDD4A said that, as the envoy put it, Malta backs it; 12 were hurt and $3bn was paid in 2011.";

    private HandMade() {}

    static KnownActor known(String id, String name, ActorType type, Optional<String> wikidata) {
        return new KnownActor(
                id, name, type, wikidata, List.of("Kingdom of " + name), Optional.empty(), List.of(), List.of());
    }

    static Actor actor(String id, String name, ActorType type) {
        return new Actor(id, name, type, List.of(name), Optional.empty(), false, RULE);
    }

    static Actor state(KnownActor known) {
        return new Actor(
                known.id(), known.name(), known.type(), List.of(known.name()), Optional.of(known), false, RULE);
    }

    static Actor local(String id, String name, ActorType type) {
        return new Actor(id, name, type, List.of(name), Optional.empty(), true, RULE);
    }

    static List<Actor> cast() {
        return List.of(
                state(NORWAY),
                state(MALTA),
                actor("ole-vik", "Ole Vik", ActorType.PERSON),
                local("envoy", "Maltese envoy", ActorType.PERSON),
                actor("oslo", "Oslo", ActorType.PLACE),
                actor("council", "Council of the Isles", ActorType.ORGANIZATION));
    }

    static Span words(String words) {
        SourceText text = SourceText.of(TEXT);
        int unit = TEXT.indexOf(words);
        return new Span(text.toCodePoint(unit), text.toCodePoint(unit + words.length()));
    }

    /** Returns a document that differs from those of other names in its last words alone. */
    static Document document(String name) {
        SourceText text = SourceText.of(TEXT + " " + name);
        Block block = new Block(0, BlockRole.BODY, new Span(0, text.length()));
        return new Document(Digest.of(text.value()).substring(0, 12), name, text, Metadata.none(), List.of(block));
    }

    static Reading reading(String name, Findings findings) {
        return Reading.by(
                Agent.software("hand", "1.0"),
                document(name),
                new Publication(List.of(AUTHOR), Optional.empty()),
                findings,
                Digest.of(name),
                List.of());
    }

    static Findings findings(List<Attribution> attributions, List<Relation> relations, List<Event> events) {
        return new Findings(cast(), List.of(), attributions, relations, events);
    }

    static Findings relations(Relation... relations) {
        return findings(List.of(), List.of(relations), List.of());
    }

    static Findings events(Event... events) {
        return findings(List.of(), List.of(), List.of(events));
    }

    static Findings mentions(Mention... mentions) {
        return new Findings(cast(), List.of(mentions), List.of(), List.of(), List.of());
    }

    static Relation relation(String subject, RelationType type, String object, Voice voice) {
        return relation(subject, type, object, Polarity.ASSERTED, voice, Optional.empty(), Optional.empty());
    }

    static Relation relation(
            String subject,
            RelationType type,
            String object,
            Polarity polarity,
            Voice voice,
            Optional<TimeMention> time,
            Optional<Quantity> amount) {
        return new Relation(
                subject,
                type,
                object,
                polarity,
                Certainty.PROBABLE,
                voice,
                time,
                amount,
                Optional.empty(),
                words("Malta backs it"),
                RULE);
    }

    static Event event(Optional<TimeMention> date, Realis realis, Quantity... counts) {
        return new Event(
                EventType.ASSAULT,
                List.of("norway", "ole-vik"),
                List.of("malta"),
                Optional.of("oslo"),
                date,
                realis,
                Certainty.CERTAIN,
                Voice.author(),
                Arrays.asList(counts),
                words("12 were hurt"),
                RULE);
    }

    static Attribution attribution(String source, String content, AttributionMode mode) {
        return new Attribution(
                source,
                "Oslo",
                Optional.of(words("Oslo")),
                "said",
                Optional.of(words("said")),
                words(content),
                mode,
                Polarity.ASSERTED,
                Certainty.CERTAIN,
                RULE);
    }

    static Optional<TimeMention> time(String extent) {
        return Optional.of(TimeMention.of(TimeExtent.parse(extent), Optional.of(words("2011"))));
    }

    static Quantity quantity(String unit, String value, Approximation approximation, String words) {
        return new Quantity(unit, new BigDecimal(value), approximation, Optional.of(words(words)));
    }

    static Model graph(String name, Findings findings) {
        return graph(reading(name, findings));
    }

    static Model graph(Reading reading) {
        return new ReadingGraph(id -> Optional.empty()).graph(reading);
    }
}
