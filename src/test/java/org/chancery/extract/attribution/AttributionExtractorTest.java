package org.chancery.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionMode;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.testing.Language;
import org.chancery.text.AnalysedDocument;
import org.junit.jupiter.api.Test;

class AttributionExtractorTest {
    private static final AttributionExtractor EXTRACTOR = AttributionExtractor.load();

    @Test
    void readsAClauseBeforeItsCue() {
        assertThat(read("The ferry was empty, the captain said.")).containsExactly("captain: The ferry was empty");
    }

    @Test
    void readsAnInvertedCue() {
        assertThat(read("The ferry was empty, said the captain.")).containsExactly("captain: The ferry was empty");
    }

    @Test
    void readsBothPartsAroundACueAsOneContent() {
        assertThat(read("“The ferry was empty,” the captain said. “Nobody came.”"))
                .containsExactly("captain: The ferry was empty,” the captain said. “Nobody came.");
    }

    @Test
    void givesAContinuedParagraphToTheSpeakerOfTheOneBefore() {
        assertThat(
                        read(
                                "“The ferry was empty when it left the port,” the captain said.\n\n“We never saw the passengers again.”"))
                .containsExactly(
                        "captain: The ferry was empty when it left the port",
                        "captain: We never saw the passengers again.");
    }

    @Test
    void readsAccordingToBeforeAndBehind() {
        assertThat(read("According to the captain, the ferry was empty."))
                .containsExactly("captain: the ferry was empty");
        assertThat(read("The ferry was empty, according to the captain."))
                .containsExactly("captain: The ferry was empty");
    }

    @Test
    void givesWhatIsCitedToBothSources() {
        assertThat(read("Soldiers killed nine people, the agency said, citing activists."))
                .containsExactlyInAnyOrder(
                        "agency: Soldiers killed nine people", "activists: Soldiers killed nine people");
    }

    @Test
    void findsOneAttributionForEachLevel() {
        assertThat(read("The envoy said that the captain wants to sell the ferry."))
                .containsExactly("envoy: the captain wants to sell the ferry", "captain: sell the ferry");
    }

    @Test
    void keepsTheAddresseeOutOfTheContent() {
        assertThat(read("The captain told reporters that the ferry was empty."))
                .containsExactly("captain: the ferry was empty");
    }

    @Test
    void keepsTheAuthorsAdviceOut() {
        assertThat(read("Washington should recognize that the plan has failed."))
                .isEmpty();
    }

    @Test
    void findsNobodyQuotedByAHeadingInQuotationMarks() {
        assertThat(read("‘Too Late’\n\nThe ferry left at noon.")).isEmpty();
    }

    @Test
    void marksWhatIsDeniedAndWhatIsMerelySuspected() {
        assertThat(extract("Tehran denied that it had armed the group.")
                        .get(0)
                        .polarity()
                        .name())
                .isEqualTo("DENIED");
        assertThat(extract("Diplomats suspect that the truce is over.")
                        .get(0)
                        .certainty()
                        .name())
                .isEqualTo("PROBABLE");
    }

    @Test
    void tellsDirectFromMixedAndIndirect() {
        assertThat(extract("“The ferry was empty,” the captain said.").get(0).mode())
                .isEqualTo(AttributionMode.DIRECT);
        assertThat(extract("The captain said the ferry was “quite empty” then.")
                        .get(0)
                        .mode())
                .isEqualTo(AttributionMode.MIXED);
        assertThat(extract("The captain said the ferry was empty.").get(0).mode())
                .isEqualTo(AttributionMode.INDIRECT);
    }

    @Test
    void readsAsidesThatGiveTheSentenceToSomebody() {
        assertThat(read("The ferry, as the captain put it, was a coffin."))
                .containsExactly("captain: The ferry, as the captain put it, was a coffin");
        assertThat(read("The ferry, the captain expects, will sink."))
                .containsExactly("captain: The ferry, the captain expects, will sink");
        assertThat(read("The ferry will sink, the sailors believe.")).containsExactly("sailors: The ferry will sink");
        assertThat(read("In the captain’s telling the sailors were drunk."))
                .containsExactly("captain: the sailors were drunk");
        assertThat(read("The ferry was empty, if the captain is to be believed."))
                .containsExactly("captain: The ferry was empty");
        assertThat(read("To the captain, who had seen worse, they were no better than thieves."))
                .containsExactly("captain: they were no better than thieves");
    }

    @Test
    void readsAClauseWhereTheParserMissesIt() {
        assertThat(read("The captain said praise from the old king would not change his course."))
                .containsExactly("captain: praise from the old king would not change his course");
        assertThat(read("“The ferry was empty,” the captain said, adding the port would close."))
                .contains("captain: the port would close");
    }

    @Test
    void endsContentsWhereAnotherClauseOrVoiceBegins() {
        assertThat(read("The captain left the port; the ferry was empty, according to the mate, who was drunk."))
                .containsExactly("mate: the ferry was empty");
        assertThat(read("The captain claims that the ferry sank; nothing of the sort happened, retorted the mate."))
                .containsExactlyInAnyOrder("captain: the ferry sank", "mate: nothing of the sort happened");
        assertThat(read("The army spoke of heavy losses without giving a figure."))
                .containsExactly("army: heavy losses");
    }

    @Test
    void givesTheNextParagraphToWhoIsAnnounced() {
        assertThat(read("The captain added:\n\n“We never saw the passengers again.”"))
                .containsExactly("captain: We never saw the passengers again.");
    }

    @Test
    void takesNeitherTheAddresseeNorATimeForTheSource() {
        assertThat(read("“The ferry was empty,” the captain, who had sailed for years, told the paper."))
                .containsExactly("captain: The ferry was empty");
        assertThat(read("The ferry was empty, the captain, a friend of the king, insisted last week."))
                .noneMatch(found -> found.startsWith("week"));
        assertThat(read("The village stands accused of hiding the captain.")).isEmpty();
    }

    @Test
    void deniesWhatIsRejectedAndKeepsWhoClaimedIt() {
        List<Attribution> found = extract("Peru rejected the captain’s claim that the ferry had sunk.");
        assertThat(found).extracting(Attribution::source).containsExactlyInAnyOrder("the peru", "the captain");
        assertThat(found).allSatisfy(one -> assertThat(one.polarity() == Polarity.DENIED)
                .isEqualTo(one.source().equals("the peru")));
    }

    @Test
    void leavesPossibleWhatSomebodyDoesNotDeny() {
        Attribution found =
                extract("The captain did not deny that the ferry had sunk.").get(0);
        assertThat(found.polarity()).isEqualTo(Polarity.ASSERTED);
        assertThat(found.certainty()).isEqualTo(Certainty.POSSIBLE);
    }

    private static List<Attribution> extract(String text) {
        AnalysedDocument document = Language.analyse(text);
        return EXTRACTOR.extract(document, EveryNoun.of(document));
    }

    private static List<String> read(String text) {
        AnalysedDocument document = Language.analyse(text);
        return EXTRACTOR.extract(document, EveryNoun.of(document)).stream()
                .map(found ->
                        found.source().substring(4) + ": " + document.document().slice(found.content()))
                .toList();
    }
}
