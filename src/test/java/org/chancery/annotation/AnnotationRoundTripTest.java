package org.chancery.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Approximation;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionMode;
import org.chancery.model.Certainty;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Findings;
import org.chancery.model.Metadata;
import org.chancery.model.Polarity;
import org.chancery.model.Quantity;
import org.chancery.model.Realis;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.TimeExtent;
import org.chancery.model.TimeMention;
import org.chancery.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnnotationRoundTripTest {
    private static final String AUTHOR = "Ada Berg";
    private static final Span WORDS = new Span(2, 8);

    private final Document document = new Document(
            "000000000000",
            "oslo.txt",
            SourceText.of("\uD83D\uDD4A Norway \u201Chosts\u201D talks"),
            Metadata.none(),
            List.of());

    private final List<Actor> actors = List.of(
            actor("norway", "Norway", ActorType.STATE, false),
            actor("envoy", "Ren\u00E9e \"Doe\" \u0633\u0644\u0627\u0645", ActorType.PERSON, false),
            actor("official", "British official", ActorType.PERSON, true));

    private final Relation full = new Relation(
            "norway",
            RelationType.ARMS_SUPPLIER_OF,
            "envoy",
            Polarity.DENIED,
            Certainty.POSSIBLE,
            Voice.of("official", "norway"),
            Optional.of(time("2006/..")),
            Optional.of(quantity("USD", "1.5e9")),
            Optional.of("foreign minister"),
            WORDS,
            AUTHOR);

    private final Event event = new Event(
            EventType.CONSULT,
            List.of("norway", "envoy"),
            List.of("official"),
            Optional.of("norway"),
            Optional.of(time("2012-02-07")),
            Realis.PLANNED,
            Certainty.CERTAIN, // the form has no certainty of events
            Voice.of("envoy"),
            List.of(quantity("killed", "98"), quantity("tonnes", "2.5"), quantity("shells", "1e19")),
            WORDS,
            AUTHOR);

    @Test
    void bringsBackEveryField() {
        Findings findings = findings(List.of(full), List.of(event), List.of(attribution(AttributionMode.MIXED)));

        assertThat(read(AnnotationWriter.write(document, findings))).isEqualTo(findings);
    }

    @Test
    void bringsBackWhatHasNoOptionalField() {
        Relation bare = new Relation(
                "norway",
                RelationType.ALLY_OF,
                "envoy",
                Polarity.ASSERTED,
                Certainty.CERTAIN,
                Voice.author(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                WORDS,
                AUTHOR);
        Event lonely = new Event(
                EventType.RETREAT,
                List.of(),
                List.of("norway"),
                Optional.empty(),
                Optional.empty(),
                Realis.ACTUAL,
                Certainty.CERTAIN,
                Voice.author(),
                List.of(),
                WORDS,
                AUTHOR);
        Findings findings = findings(List.of(bare), List.of(lonely), List.of());

        assertThat(read(AnnotationWriter.write(document, findings))).isEqualTo(findings);
    }

    @ParameterizedTest
    @EnumSource(AttributionMode.class)
    void bringsBackEveryMode(AttributionMode mode) {
        Findings findings = findings(List.of(), List.of(), List.of(attribution(mode)));

        assertThat(read(AnnotationWriter.write(document, findings))).isEqualTo(findings);
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void namesARelationByItsLabel(RelationType type) {
        assertThat(RelationType.ofLabel(type.label())).contains(type);
    }

    @Test
    void writesOneLineAnObjectAndNothingForNothing() {
        assertThat(AnnotationWriter.write(document, Findings.none())).isEmpty();
        assertThat(AnnotationWriter.write(document, findings(List.of(full), List.of(event), List.of())))
                .endsWith("}\n")
                .satisfies(
                        lines -> assertThat(lines.lines()).hasSize(5).allMatch(line -> line.startsWith("{\"kind\"")));
    }

    @Test
    void writesARelationAsTheGuideSays() {
        String lines = AnnotationWriter.write(document, findings(List.of(full), List.of(), List.of()));

        assertThat(lines.lines().toList().get(3))
                .isEqualTo("{\"kind\":\"relation\",\"subject\":\"norway\",\"relation\":\"armsSupplierOf\","
                        + "\"object\":\"envoy\",\"polarity\":\"denied\",\"certainty\":\"possible\",\"holder\":\"norway\","
                        + "\"via\":[\"official\"],\"role\":\"foreign minister\",\"time\":\"2006/..\","
                        + "\"amount\":\"USD 1.5e9\",\"quote\":\"Norway\",\"start\":2,\"end\":8}");
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 1500000000, USD 1.5e9",
        "USD, 4e9, USD 4e9",
        "USD, 1000000, USD 1e6",
        "USD, 999999, USD 999999",
        "EUR, 0.50, EUR 0.5",
        "MiG-31, 6, MiG-31 6",
        "armoured vehicles, 20, armoured vehicles 20",
        "USD, 0, USD 0",
        "USD, 123456789, USD 1.23456789e8"
    })
    void writesAmountsAsPeopleWouldAndReadsThemBack(String unit, String value, String written) {
        assertThat(Amounts.write(quantity(unit, value))).isEqualTo(written);
        assertThat(Amounts.read(written)).isEqualTo(quantity(unit, value));
    }

    @Test
    void readsFilesOfEveryPlatform() {
        String lines = AnnotationWriter.write(document, findings(List.of(full), List.of(), List.of()));

        assertThat(read("\uFEFF" + lines.replace("\n", "\r\n\r\n"))).isEqualTo(read(lines));
    }

    @Test
    void readsRelationsBeforeTheActorsTheyName() {
        List<String> lines = AnnotationWriter.write(document, findings(List.of(full), List.of(), List.of()))
                .lines()
                .toList();
        String relationFirst = lines.get(3) + "\n" + String.join("\n", lines.subList(0, 3));

        assertThat(read(relationFirst).relations()).containsExactly(full);
    }

    private Findings read(String lines) {
        return AnnotationReader.read(document, "oslo.txt.jsonl", lines, AUTHOR);
    }

    private Findings findings(List<Relation> relations, List<Event> events, List<Attribution> attributions) {
        return new Findings(actors, List.of(), attributions, relations, events);
    }

    private static Actor actor(String id, String name, ActorType type, boolean local) {
        return new Actor(id, name, type, List.of("Norway", "hosts"), Optional.empty(), local, AUTHOR);
    }

    private static Attribution attribution(AttributionMode mode) {
        return new Attribution(
                "envoy",
                "Norway",
                Optional.empty(),
                "hosts",
                Optional.empty(),
                new Span(10, 22),
                mode,
                Polarity.ASSERTED,
                Certainty.CERTAIN,
                AUTHOR);
    }

    private static TimeMention time(String text) {
        return TimeMention.of(TimeExtent.parse(text), Optional.empty());
    }

    private static Quantity quantity(String unit, String value) {
        return new Quantity(unit, new BigDecimal(value), Approximation.EXACTLY, Optional.empty());
    }
}
