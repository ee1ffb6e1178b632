package org.chancery.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisagreementTest {
    private final Claims claims = new Claims();
    private final Findings found = new Findings(claims.graph());

    @BeforeEach
    void papers() {
        claims.document("may", "2012-05-01", "ann", "times")
                .document("june", "2012-06-01", "bob", "post")
                .document("later", "2019-06-01", "cleo", "mail");
    }

    private java.util.List<String> kinds() {
        claims.assess();
        return found.kinds();
    }

    @Test
    void oneAffirmsWhatTheOtherDenies() {
        Node alliance = claims.relation("chile allyOf peru");
        claims.affirm("may", "lima", alliance);
        claims.affirm("june", "bob", alliance);
        claims.deny("june", "quito", alliance);

        assertThat(kinds()).containsExactly("byPolarity");
        assertThat(found.side(CY.oneSide)).containsExactly("bob", "lima");
        assertThat(found.side(CY.otherSide)).containsExactly("quito");
    }

    @Test
    void aPlanThatIsNotCarriedOutIsNoContradiction() {
        Node visit = claims.event("chile CONSULT peru 2012-07-01");
        claims.with(claims.affirm("may", "lima", visit), CY.modality, CYV.planned);
        claims.deny("june", "quito", visit);

        assertThat(kinds()).isEmpty();
    }

    @Test
    void differentSumsForOnePeriodConflictAndForTwoDifferInScope() {
        sum("may", "ann", 40, "2005", CYV.exactly);
        sum("june", "bob", 90, "2005", CYV.exactly);
        assertThat(kinds()).containsExactly("byValue");

        sum("later", "cleo", 300, "2015", CYV.exactly);
        assertThat(kinds()).containsExactly("byScope", "byScope", "byValue");
    }

    @Test
    void sumsThatTheirWordsLetMeetAgree() {
        sum("may", "ann", 40, "2005", CYV.moreThan);
        sum("june", "bob", 90, "2005", CYV.exactly);
        sum("later", "cleo", 95, "2005", CYV.about);

        assertThat(kinds()).isEmpty();
    }

    @Test
    void sumsBetweenOthersAreAnotherMatter() {
        sum("may", "ann", 40, "2005", CYV.exactly);
        Node other = claims.sum("chile", "ecuador", 90, "2005");
        claims.quantity(claims.affirm("june", "bob", other), 90, CYV.exactly);

        assertThat(kinds()).isEmpty();
    }

    private void sum(
            String document, String claimant, long value, String year, org.apache.jena.rdf.model.Resource how) {
        Node sum = claims.sum("chile", "peru", value, year);
        claims.quantity(claims.affirm(document, claimant, sum), value, how);
    }

    @Test
    void oneSiteIsDescribedAsTwoKindsOfThing() {
        Node site = claims.relation("chile baseIn arica");
        claims.claim("may", "lima", site, "Chile keeps a naval base in Arica");
        claims.claim("june", "santiago", site, "Arica is a supply point rather than a base");
        claims.claim("later", "quito", site, "a base in Arica");

        assertThat(kinds()).containsExactly("byClassification");
        assertThat(found.side(CY.oneSide)).containsExactly("lima", "quito");
        assertThat(found.side(CY.otherSide)).containsExactly("santiago");
    }

    @Test
    void oneOnlyDeniesTheKindOfTheSite() {
        Node site = claims.relation("chile baseIn arica");
        claims.claim("may", "lima", site, "Chile keeps a naval base in Arica");
        claims.claim("june", "santiago", site, "what Chile has in Arica is not a base");

        assertThat(kinds()).containsExactly("byClassification");
        assertThat(found.side(CY.otherSide)).containsExactly("santiago");
    }

    @Test
    void anAbstentionAndAVoteInFavourOfOneMatterDoNotGoTogether() {
        Node abstained = claims.event("chile AGREE council 2011-03-01");
        Node backed = claims.event("chile SUPPORT council -");
        mention(claims.claim("may", "ann", abstained, "Chile abstained in the vote on Haiti"), "haiti");
        mention(claims.claim("june", "bob", backed, "Chile was persuaded to back a resolution on Haiti"), "haiti");

        assertThat(kinds()).containsExactly("byVote");
    }

    @Test
    void votesOnTwoMattersGoTogether() {
        Node abstained = claims.event("chile AGREE council 2011-03-01");
        Node backed = claims.event("chile SUPPORT council -");
        mention(claims.claim("may", "ann", abstained, "Chile abstained in the vote on Haiti"), "haiti");
        mention(claims.claim("june", "bob", backed, "Chile was persuaded to back a resolution on Cuba"), "cuba");

        assertThat(kinds()).isEmpty();
    }

    private void mention(Node claim, String actor) {
        Node span = claims.graph()
                .find(claim, CY.evidence.asNode(), Node.ANY)
                .next()
                .getObject();
        Node document = claims.graph()
                .find(claim, CY.voicedIn.asNode(), Node.ANY)
                .next()
                .getObject();
        Node mention = NodeFactory.createURI(span.getURI() + "-mention");
        claims.add(mention, RDF.type, CY.Mention.asNode());
        claims.add(mention, DCTerms.isPartOf, document);
        claims.add(mention, CY.atSpan, span);
        claims.add(mention, CY.denotes, Claims.actor(actor));
    }

    @Test
    void oneTellsAnActThatTheOtherSaysDidNotHappen() {
        claims.affirm("may", "lima", claims.event("chile ASSAULT peru 2012-04-30"));
        claims.deny("june", "santiago", claims.event("chile ASSAULT peru -"));

        assertThat(kinds()).containsExactly("byAct");
    }

    @Test
    void aDenialYearsLaterIsOfAnotherAct() {
        claims.affirm("may", "lima", claims.event("chile ASSAULT peru 2012-04-30"));
        claims.deny("later", "santiago", claims.event("chile ASSAULT peru -"));

        assertThat(kinds()).isEmpty();
    }

    @Test
    void wordsOfAnActorDoNotGoWithWhatOthersSayItDid() {
        claims.deny("may", "chile", claims.relation("chile backs peru"));
        claims.affirm("june", "bob", claims.relation("chile armsSupplierOf peru"));

        assertThat(kinds()).containsExactly("byWordAndDeed");
        assertThat(found.side(CY.oneSide)).containsExactly("chile");
    }

    @Test
    void aMinisterSpeaksForTheStateWhoseOfficeTheDocumentGivesHim() {
        claims.affirm("may", "ann", claims.relation("minister holdsOffice chile"));
        claims.deny("may", "minister", claims.relation("chile backs peru"));
        claims.affirm("june", "bob", claims.event("chile AID peru -"));
        assertThat(kinds()).containsExactly("byWordAndDeed");
    }

    @Test
    void strangersWhoDenyItAreNotTheActorsWord() {
        claims.deny("may", "quito", claims.relation("chile backs peru"));
        claims.affirm("june", "bob", claims.relation("chile armsSupplierOf peru"));

        assertThat(kinds()).isEmpty();
    }
}
