package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.document.DocumentReader;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionMode;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Findings;
import org.chancery.model.Metadata;
import org.chancery.model.Polarity;
import org.chancery.model.Realis;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.Span;
import org.chancery.model.Stated;
import org.chancery.testing.Analysts;
import org.junit.jupiter.api.Test;

/** What real documents trip readers up with, each on a document of our own; their README lists where they stand. */
class TrapsTest {
    private static final BigDecimal FOUR_BILLION = new BigDecimal("4000000000");

    /** A document with its findings. */
    private record Text(Document document, Findings findings) {
        static Text of(String name) {
            Document document = DocumentReader.create()
                    .read(Corpus.sources(Path.of("data/documents", name)).get(0), Metadata.none())
                    .document();
            return new Text(document, Analysts.rules().read(document).findings());
        }

        Span span(String words) {
            String text = document.text().value();
            int start = document.text().toCodePoint(text.indexOf(words));
            assertThat(text).contains(words);
            return new Span(start, start + words.codePointCount(0, words.length()));
        }

        String slice(Span span) {
            return document.slice(span);
        }

        Actor actor(String id) {
            return findings.actors().stream()
                    .filter(actor -> actor.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        List<Actor> named(String alias) {
            return findings.actors().stream()
                    .filter(actor -> actor.aliases().contains(alias))
                    .toList();
        }

        /** Returns the actor that the words mean where they stand. */
        Actor meant(String words, String name) {
            Span passage = span(words);
            return findings.mentions().stream()
                    .filter(mention -> passage.contains(mention.span())
                            && slice(mention.span()).equals(name))
                    .map(mention -> actor(mention.actor()))
                    .findFirst()
                    .orElseThrow();
        }

        Stream<Relation> relations(RelationType type) {
            return findings.relations().stream().filter(relation -> relation.type() == type);
        }

        Stream<Event> events(EventType type) {
            return findings.events().stream().filter(event -> event.type() == type);
        }

        /** Returns the attributions whose content holds the words. */
        Stream<Attribution> saying(String words) {
            return findings.attributions().stream()
                    .filter(attribution -> slice(attribution.content()).contains(words));
        }

        /** Returns the evidence of every claim and the content of every attribution. */
        Stream<Span> spans() {
            return Stream.of(
                            findings.relations().stream().map(Relation::evidence),
                            findings.events().stream().map(Event::evidence),
                            findings.attributions().stream().map(Attribution::content))
                    .flatMap(kind -> kind);
        }

        void tellsNothingOf(String words) {
            Span place = span(words);
            assertThat(spans()).noneMatch(place::overlaps);
        }
    }

    private static Predicate<Relation> between(String subject, String object) {
        return relation ->
                relation.subject().equals(subject) && relation.object().equals(object);
    }

    @Test
    void theSameLettersAreTheCouncilInOneDocumentAndTheCoalitionInAnother() {
        assertThat(Text.of("damascus-mission-wire.txt").named("SNC"))
                .extracting(Actor::name)
                .containsExactly("Syrian National Council");
        assertThat(Text.of("moscow-format.md").named("SNC"))
                .extracting(Actor::name)
                .containsExactly("Syrian National Coalition");
    }

    @Test
    void fourBillionAreSyrianPurchasesInOneDocumentAndLostLibyanContractsInAnother() {
        Predicate<Relation> four = relation ->
                relation.amount().isPresent() && relation.amount().get().value().compareTo(FOUR_BILLION) == 0;

        assertThat(Text.of("after-houla.html").relations(RelationType.ARMS_SUPPLIER_OF))
                .anyMatch(four.and(between("russia", "syria")));
        assertThat(Text.of("trenin-on-syria.md").relations(RelationType.ARMS_SUPPLIER_OF))
                .noneMatch(four.and(between("russia", "syria")));
    }

    @Test
    void abstainedInOneTellingAndTalkedIntoBackingInTheOther() {
        Text both = Text.of("after-houla.html");

        assertThat(both.events(EventType.SUPPORT))
                .filteredOn(event -> both.slice(event.evidence()).contains("talked into backing"))
                .singleElement()
                .satisfies(event -> assertThat(event.voice().holder()).isEqualTo("daily-beast"));
        assertThat(both.saying("it abstained")).extracting(Attribution::source).containsExactly("dmitri-trenin");
        assertThat(Text.of("trenin-on-syria.md").events(EventType.SUPPORT))
                .noneMatch(event -> event.agents().contains("russia"));
    }

    @Test
    void damascusIsACityWhereSomebodyTravelsAndAGovernmentWhereItActs() {
        Text text = Text.of("trenin-on-syria.md");

        assertThat(text.meant("the trip to Damascus that", "Damascus").type()).isEqualTo(ActorType.PLACE);
        assertThat(text.meant("will keep shielding Damascus from", "Damascus").id())
                .isEqualTo("syria");
    }

    @Test
    void aFlatDenialDenies() {
        Text text = Text.of("trenin-on-syria.md");

        assertThat(text.relations(RelationType.ALLY_OF)).isNotEmpty().allSatisfy(tie -> {
            assertThat(tie.polarity()).isEqualTo(Polarity.DENIED);
            assertThat(tie.voice().holder()).isEqualTo("dmitri-trenin");
        });
    }

    @Test
    void anInsertedCueKeepsAForecastFromBeingTheAuthorsFact() {
        Text text = Text.of("trenin-on-syria.md");

        assertThat(text.relations(RelationType.BACKS))
                .extracting(Relation::subject)
                .contains("russia", "china");
        assertThat(text.relations(RelationType.BACKS))
                .extracting(tie -> tie.voice().holder())
                .containsOnly("dmitri-trenin");
    }

    @Test
    void dropCapsAreReadAsTheWordsTheyBegin() {
        Text text = Text.of("moscow-format.md");

        assertThat(text.saying("Russia mediates between Syrians"))
                .extracting(Attribution::source)
                .containsExactly("anna-borshchevskaya");
        assertThat(text.actor("john-kerry").aliases()).contains("John Kerry");
    }

    @Test
    void aSentenceThatAParagraphBreaksIsReadAsOne() {
        Text text = Text.of("moscow-format.md");

        assertThat(text.saying("merely feared"))
                .anySatisfy(said -> assertThat(text.slice(said.content())).contains("\"clinging\" to Assad"));
    }

    @Test
    void otherArticlesGiveNeitherClaimsNorADate() {
        Text text = Text.of("moscow-format.md");

        text.tellsNothingOf("After Assad: Who Holds Tartus?");
        assertThat(text.document().metadata().date().map(Stated::value).map(Object::toString))
                .isEqualTo(Optional.of("2015-08-20"));
    }

    @Test
    void anAdvertisementTellsNothing() {
        Text.of("after-houla.html").tellsNothingOf("Get five stories before breakfast");
    }

    @Test
    void aParagraphGoesOnWithTheQuotationOfTheOneBefore() {
        assertThat(Text.of("after-houla.html").saying("A departure on the Yemeni model"))
                .anySatisfy(said -> {
                    assertThat(said.source()).isEqualTo("european-diplomat");
                    assertThat(said.mode()).isEqualTo(AttributionMode.DIRECT);
                });
    }

    @Test
    void aCaptionGluedToASentenceIsNoPartOfIt() {
        Text text = Text.of("dublin-leverage.txt");

        assertThat(text.events(EventType.CONSULT)).anySatisfy(event -> {
            assertThat(event.agents()).containsExactly("hillary-clinton", "sergei-lavrov");
            assertThat(text.slice(event.evidence())).doesNotContain("Bargaining");
        });
    }

    @Test
    void aPullQuoteIsNoSecondClaim() {
        Text.of("dublin-leverage.txt").tellsNothingOf("“Moscow wants to slow the fall");
    }

    @Test
    void headingsInQuotationMarksQuoteNobody() {
        Text text = Text.of("damascus-mission-wire.txt");

        Stream.of("‘A Matter of Hours’", "‘Last Customer’", "‘Back Door’").forEach(text::tellsNothingOf);
    }

    @Test
    void aDatelineWithoutAYearIsOfTheYearThatTheSideFileGives() {
        Text text = Text.of("damascus-mission-wire.txt");

        assertThat(text.events(EventType.ASSAULT))
                .filteredOn(event -> event.place().equals(Optional.of("homs")))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.date().orElseThrow().extent()).hasToString("2012-02-06"));
    }

    @Test
    void theAuthorsBiographyIsNoPartOfTheArgument() {
        Text text = Text.of("tigray-peace-opinion.txt");

        assertThat(text.findings().events().stream().map(Event::evidence))
                .noneMatch(text.span("Okello, a former adviser")::overlaps);
    }

    @Test
    void aCounterfactualTellsNothingThatHappened() {
        Text text = Text.of("trenin-on-syria.md");
        Span counterfactual =
                text.span("If the envoys had come in the summer of 2011, he argues, Russian mediation could");

        assertThat(text.findings().events())
                .filteredOn(event -> event.evidence().overlaps(counterfactual))
                .allMatch(event -> event.realis() == Realis.HYPOTHETICAL);
    }
}
