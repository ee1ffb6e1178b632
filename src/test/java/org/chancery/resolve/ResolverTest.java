package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.resolve.Cast.published;
import static org.chancery.resolve.Cast.read;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Basis;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.model.Metadata;
import org.chancery.model.Stated;
import org.junit.jupiter.api.Test;

/** Whom the words of small texts of our own mean. */
class ResolverTest {
    @Test
    void aCapitalThatActsIsTheStateAndTheOneThatIsVisitedIsThePlace() {
        Cast cast = read("Damascus rejected the offer. The envoy later flew to Damascus and met reporters there.");
        assertThat(cast.meant("Damascus")).containsExactly("syria", "damascus");
        assertThat(cast.mentions("Damascus").get(0).kind()).isEqualTo(MentionKind.METONYM);
        assertThat(cast.mentions("Damascus").get(0).literal()).contains("damascus");
    }

    @Test
    void aSeatOfGovernmentIsAlwaysTheState() {
        Cast cast = read("The Kremlin denied the report. A source in the Kremlin confirmed it.");
        assertThat(cast.meant("Kremlin")).containsOnly("russia");
    }

    @Test
    void anAcronymMeansWhatTheDocumentSaysItMeans() {
        Cast council = read("The Syrian National Council (SNC) met in Istanbul. The SNC asked for arms.");
        Cast coalition = read("The Syrian National Coalition (SNC) met in Istanbul. The SNC asked for arms.");
        assertThat(council.meant("SNC")).containsOnly("syrian-national-council");
        assertThat(coalition.meant("SNC")).containsOnly("syrian-national-coalition");
    }

    @Test
    void adjectivesOfNationalityMeanTheState() {
        Cast cast = read("Russian mediation failed.");
        assertThat(cast.mentions("Russian")).extracting(Mention::kind).containsExactly(MentionKind.ADJECTIVE);
        assertThat(cast.meant("Russian")).containsExactly("russia");
    }

    @Test
    void theGovernmentOfAStateIsTheState() {
        Cast cast = read("The Syrian government refused. Officials in Geneva said the regime wanted more time.");
        assertThat(cast.meant("Syrian government")).containsExactly("syria");
        assertThat(cast.meant("regime")).containsExactly("syria");
    }

    @Test
    void aFamilyNameMeansThePersonNamedInFull() {
        Cast cast = read("Sergei Lavrov arrived on Monday. Lavrov then met the press.");
        assertThat(cast.meant("Lavrov")).isEqualTo(cast.meant("Sergei Lavrov"));
        assertThat(cast.mentions("Lavrov")).extracting(Mention::reason).containsExactly("document:surname");
    }

    @Test
    void fatherAndSonStayApart() {
        Cast cast = read("Bashar al-Assad became president after the death of Hafez al-Assad.");
        assertThat(cast.meant("Bashar al-Assad")).doesNotContainAnyElementsOf(cast.meant("Hafez al-Assad"));
    }

    @Test
    void theDateOfADocumentTellsWhichPresidentIsMeant() {
        String text = "Assad promised reforms in a speech in Damascus.";
        assertThat(read(text, published("2012-02-07")).meant("Assad")).containsExactly("bashar-al-assad");
        assertThat(read(text, published("1985-02-07")).meant("Assad")).containsExactly("hafez-al-assad");
    }

    @Test
    void anOfficeIsHeldByWhomTheTextOrTheDateTells() {
        Cast told = read("French President Emmanuel Macron flew home. The French president gave no interview.");
        assertThat(told.meant("French president")).isEqualTo(told.meant("Emmanuel Macron"));
        Cast known = read("The Syrian president gave no interview.", published("2012-02-07"));
        assertThat(known.meant("Syrian president")).containsExactly("bashar-al-assad");
    }

    @Test
    void anUnnamedOfficialIsAnActorOfTheDocumentAndComesBack() {
        Cast cast = read("One British official said the talks had failed. The official asked not to be named.");
        assertThat(cast.meant("British official"))
                .isEqualTo(cast.meant("official"))
                .hasSize(1);
        assertThat(cast.actor(cast.meant("official").get(0)))
                .satisfies(actor -> assertThat(actor.local()).isTrue())
                .satisfies(actor -> assertThat(actor.type()).isEqualTo(ActorType.PERSON));
    }

    @Test
    void groupsThatActAreActorsOfTheDocument() {
        Cast cast = read("Activists said that rebels had taken the town.");
        assertThat(cast.actor(cast.meant("Activists").get(0)).type()).isEqualTo(ActorType.GROUP);
        assertThat(cast.actor(cast.meant("rebels").get(0)).type()).isEqualTo(ActorType.ARMED_GROUP);
    }

    @Test
    void pronounsMeanTheNearestSubjectThatFits() {
        Cast cast = read("Sergei Lavrov met Hillary Clinton in Geneva. He praised her, and Russia offered its help.");
        assertThat(cast.meant("He")).isEqualTo(cast.meant("Sergei Lavrov"));
        assertThat(cast.meant("her")).isEqualTo(cast.meant("Hillary Clinton"));
        assertThat(cast.meant("its")).containsExactly("russia");
    }

    @Test
    void anItThatStandsForNothingMeansNobody() {
        assertThat(read("Russia waited. It is clear that talks will fail.").mentions("It"))
                .isEmpty();
    }

    @Test
    void aNumberedConferenceIsNoPlace() {
        assertThat(read("Diplomats hoped for Geneva III.").mentions("Geneva")).isEmpty();
    }

    @Test
    void aShipIsNotTheAdmiralWhoseNameItBears() {
        Cast cast = read("The carrier left port. Crews cheered as the Admiral Kuznetsov sailed.");
        assertThat(cast.resolution().actors()).extracting(Actor::name).doesNotContain("Kuznetsov");
    }

    @Test
    void ownersInARowAreNamesOfTheirOwn() {
        Cast cast = read("U.S. and Russian negotiators met in Geneva.");
        assertThat(cast.meant("U.S.")).containsExactly("united-states");
        assertThat(cast.mentions("Russian negotiators")).hasSize(1);
        assertThat(cast.meant("Geneva")).containsExactly("geneva");
    }

    @Test
    void theRegimeIsTheOneThatWasCalledSo() {
        Cast cast = read("Russia armed the Syrian regime. Russia also trained the regime's pilots.");
        assertThat(cast.meant("regime")).containsExactly("syria");
    }

    @Test
    void hisSupportersAreNamedAfterTheirLeader() {
        Cast cast = read("Khalifa Haftar left for Cairo. His supporters said that he would return.");
        assertThat(cast.actor(cast.meant("His supporters").get(0)).name()).isEqualTo("Khalifa Haftar's supporters");
    }

    @Test
    void wordsThatStandForThoseWhomTheTextNamesAreNoActor() {
        Cast cast = read("Two ministers, Sergei Lavrov and John Kerry, signed the paper.");
        assertThat(cast.resolution().actors()).extracting(Actor::name).doesNotContain("ministers");
    }

    @Test
    void authorAndPublisherOfTheMetadataAreActors() {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.of(new Stated<>(List.of("Jo Roe"), Basis.GIVEN)),
                Optional.of(new Stated<>("Own Herald", Basis.GIVEN)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(read("Nothing happened.", metadata).resolution().actors())
                .extracting(Actor::name)
                .containsExactly("Jo Roe", "Own Herald");
    }

    @Test
    void aliasesAreWordsOfTheText() {
        Cast cast = read("Russian Foreign Minister Sergei Lavrov spoke. Lavrov and the Kremlin refused.");
        assertThat(cast.resolution().actors())
                .flatExtracting(Actor::aliases)
                .allSatisfy(alias -> assertThat(cast.document().text().value()).contains(alias));
    }

    @Test
    void theSameTextGivesTheSameCast() {
        String text = "Moscow and Ankara agreed that the opposition must talk to the regime in Damascus.";
        assertThat(read(text).resolution()).isEqualTo(read(text).resolution());
    }
}
