package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.document.Readings.plain;
import static org.chancery.document.Readings.roleOf;
import static org.chancery.document.Readings.words;

import org.chancery.model.BlockRole;
import org.chancery.model.Document;
import org.junit.jupiter.api.Test;

class PlainTextRolesTest {
    private final Document wire = Readings.resource("wire.txt").document();
    private final Document opinion = Readings.resource("opinion.txt").document();

    @Test
    void takesAShortFirstLineForTheHeadline() {
        assertThat(words(wire, BlockRole.HEADLINE))
                .containsExactly("Fisheries Talks Stall as Norway Waits for Iceland");
    }

    @Test
    void cutsTheDatelineFromItsParagraph() {
        assertThat(words(wire, BlockRole.DATELINE)).containsExactly("REYKJAVIK, March 3 (Fjord News) --");
        assertThat(roleOf(wire, "Iceland refused on Tuesday")).isEqualTo(BlockRole.BODY);
    }

    @Test
    void cutsTheCreditFromACaptionAndKeepsItsLegend() {
        assertThat(words(wire, BlockRole.CAPTION))
                .containsExactly(
                        "Norway's Fisheries Minister Liv Aasen",
                        "Norway's Fisheries Minister Liv Aasen said before she boarded, “We have time, and the mackerel"
                                + " do not.”");
        assertThat(words(wire, BlockRole.CREDIT)).contains("Photographer: Jon Berg/Fjord Pictures");
    }

    @Test
    void takesShortLinesBetweenParagraphsForHeadings() {
        assertThat(words(wire, BlockRole.HEADING)).containsExactly("‘Too Few Fish’", "Quiet Harbour");
    }

    @Test
    void keepsAParagraphThatWasWrappedWhole() {
        Document wrapped =
                plain("The ministers of the three states met for\nan hour behind closed doors, and then\nthey"
                        + " left for the airport without words.\n");
        assertThat(wrapped.blocks()).hasSize(1);
    }

    @Test
    void takesLinesOfContactForCredits() {
        assertThat(roleOf(wire, "To contact the reporters")).isEqualTo(BlockRole.CREDIT);
        assertThat(roleOf(wire, "To contact the editor")).isEqualTo(BlockRole.CREDIT);
    }

    @Test
    void takesANoteOnTheAuthorForABiography() {
        assertThat(words(opinion, BlockRole.BYLINE)).containsExactly("By Una Holm", "Una Holm");
        assertThat(roleOf(opinion, "Holm, director")).isEqualTo(BlockRole.BIOGRAPHY);
        assertThat(roleOf(opinion, "More >")).isEqualTo(BlockRole.NAVIGATION);
    }

    @Test
    void takesAllOfANewsletterBoxForAnAdvertisement() {
        assertThat(words(opinion, BlockRole.ADVERTISEMENT))
                .containsExactly(
                        "Get the North in your inbox!",
                        "Monday Letter",
                        "The best of the week, and nothing else.",
                        "By clicking “Join,” you accept our conditions.",
                        "Thank you!",
                        "You have been added to the list.");
        assertThat(roleOf(opinion, "The ministers will meet")).isEqualTo(BlockRole.BODY);
    }

    @Test
    void takesARepeatedSentenceForAPullQuote() {
        assertThat(words(opinion, BlockRole.PULL_QUOTE))
                .containsExactly("“Each of them expects the other to move first.” – Una Holm");
    }

    @Test
    void takesTheSecondOfTwoEqualParagraphsForTheRepetition() {
        Document twice = plain("Norway will not sign the paper today.\n\nIceland may.\n\nNorway will not sign the paper"
                + " today.\n");
        assertThat(twice.blocks().get(0).role()).isEqualTo(BlockRole.BODY);
        assertThat(twice.blocks().get(2).role()).isEqualTo(BlockRole.PULL_QUOTE);
    }

    @Test
    void joinsASentenceThatWasBrokenOverTwoParagraphs() {
        assertThat(words(opinion, BlockRole.BODY))
                .contains("Both governments claim that the fish are theirs, that the science is on their side, and\n\n"
                        + "Brussels has so far declined to say whose side it is on.");
    }

    @Test
    void joinsAParagraphThatGoesOnInLowerCase() {
        Document broken =
                plain("The envoy of the three Nordic governments left Geneva in the\n\nmorning without a deal.\n");
        assertThat(broken.blocks()).hasSize(1);
    }

    @Test
    void leavesAColonBeforeALineOfItsOwn() {
        Document list =
                plain("The envoy of the three Nordic governments brought two points:\n\nfish, and then more fish.\n");
        assertThat(list.blocks()).hasSize(2);
    }

    @Test
    void takesWhatThePublisherSaysOfTheArticleForADisclaimer() {
        assertThat(words(opinion, BlockRole.DISCLAIMER))
                .containsExactly(
                        "This essay first appeared in the Lofoten Review.",
                        "The opinions expressed here are the writer's own.");
        assertThat(roleOf(opinion, "Lofoten Review is")).isEqualTo(BlockRole.BIOGRAPHY);
    }

    @Test
    void takesALineOfAgenciesForACredit() {
        Document text =
                plain("A Title\n\nUna Holm / Getty Images; Jon Berg / AP Photo\n\nThe ministers met in Oslo.\n");
        assertThat(text.blocks().get(1).role()).isEqualTo(BlockRole.CREDIT);
    }

    @Test
    void takesSentencesWithAMakerInBracketsForACaption() {
        Document text =
                plain("Two trawlers lie off Tromsø on May 3. (Fjord Network via AP)\n\nThe ministers met in Oslo.\n");
        assertThat(text.blocks().get(0).role()).isEqualTo(BlockRole.CAPTION);
    }

    @Test
    void cutsAPicturesSlugThatWasGluedToASentence() {
        Document text =
                plain("The Quota War That Nobody Wants\n\nOne sentence stands here.\n\nfn trawler 300 ANALYSIS: The"
                        + " Quota War That Nobody Wants\n\nAnother sentence stands here.\n");
        assertThat(roleOf(text, "fn trawler")).isEqualTo(BlockRole.NAVIGATION);
    }

    @Test
    void takesEverythingBelowRecommendationsForLinks() {
        Document text =
                plain("A Title\n\nThe ministers of the three states met in Oslo and left.\n\nRead next\n\nHerring,"
                        + " again\n\nFeb 15, 2022\n");
        assertThat(words(text, BlockRole.RELATED_LINKS)).containsExactly("Read next", "Herring, again", "Feb 15, 2022");
        assertThat(text.metadata().date()).isEmpty();
    }

    @Test
    void goesOnWithTheArticleAfterAnEarlyBoxOfLinks() {
        String sentence =
                "The ministers of the three states met in Oslo for the ninth time since the winter and left it"
                        + " again without a word to the many fishermen who had waited for them in the rain outside the"
                        + " ministry, holding the flags of their villages and boats.";
        Document text = plain("A Title\n\nRelated\n\nHerring, again\n\n" + sentence + "\n\n" + sentence + " Twice.\n");
        assertThat(roleOf(text, "Herring")).isEqualTo(BlockRole.RELATED_LINKS);
        assertThat(text.blocks().get(3).role()).isNotEqualTo(BlockRole.RELATED_LINKS);
    }
}
