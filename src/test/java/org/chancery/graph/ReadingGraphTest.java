package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chancery.graph.HandMade.actor;
import static org.chancery.graph.HandMade.attribution;
import static org.chancery.graph.HandMade.event;
import static org.chancery.graph.HandMade.events;
import static org.chancery.graph.HandMade.findings;
import static org.chancery.graph.HandMade.graph;
import static org.chancery.graph.HandMade.local;
import static org.chancery.graph.HandMade.mentions;
import static org.chancery.graph.HandMade.quantity;
import static org.chancery.graph.HandMade.reading;
import static org.chancery.graph.HandMade.relation;
import static org.chancery.graph.HandMade.relations;
import static org.chancery.graph.HandMade.time;
import static org.chancery.graph.HandMade.words;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Agent;
import org.chancery.model.Approximation;
import org.chancery.model.AttributionMode;
import org.chancery.model.Findings;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.model.Polarity;
import org.chancery.model.Publication;
import org.chancery.model.Reading;
import org.chancery.model.Realis;
import org.chancery.model.RelationType;
import org.chancery.model.Voice;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;
import org.chancery.vocab.PROV;
import org.junit.jupiter.api.Test;

class ReadingGraphTest {
    private static final String NORWAY = Bases.ENTITIES + "norway";
    private static final String MALTA = Bases.ENTITIES + "malta";

    @Test
    void wrapsTheHoldersClaimInThoseOfAllWhoPassItOn() {
        Model model = graph(
                "a",
                findings(
                        List.of(attribution("norway", "Malta backs it; 12 were hurt", AttributionMode.MIXED)),
                        List.of(relation("malta", RelationType.BACKS, "norway", Voice.of("norway", "envoy"))),
                        List.of()));

        Resource outer = only(model, CY.attributionMode, CYV.authorVoice);
        Resource middle = value(outer, CY.reports);
        Resource inner = value(middle, CY.reports);

        assertThat(ofType(model, CY.Claim)).hasSize(3);
        assertThat(value(outer, CY.claimant).getURI()).isEqualTo(Bases.ENTITIES + "person/ada-berg");
        assertThat(value(middle, CY.claimant).getURI()).isEqualTo(NORWAY);
        assertThat(value(middle, CY.attributionMode)).isEqualTo(CYV.mixed);
        assertThat(value(middle, CY.certainty)).isEqualTo(CYV.certain);
        assertThat(value(inner, CY.claimant).getURI()).endsWith("#actor-envoy");
        assertThat(value(inner, CY.attributionMode)).isEqualTo(CYV.indirect);
        assertThat(value(inner, CY.certainty)).isEqualTo(CYV.probable);
        assertThat(value(inner, CY.asserts).hasProperty(RDF.type, CY.RelationProposition))
                .isTrue();
        assertThat(List.of(outer, middle, inner)).allSatisfy(claim -> {
            assertThat(value(claim, CY.coreProposition)).isEqualTo(value(inner, CY.asserts));
            assertThat(value(claim, CY.evidence).getProperty(CY.exactText).getString())
                    .isEqualTo("Malta backs it");
        });
    }

    @Test
    void letsOnlyTheHolderDeny() {
        Model model = graph(
                "a",
                relations(relation(
                        "malta",
                        RelationType.ALLY_OF,
                        "norway",
                        Polarity.DENIED,
                        Voice.of("norway"),
                        Optional.empty(),
                        Optional.empty())));

        assertThat(value(only(model, CY.attributionMode, CYV.authorVoice), CY.polarity))
                .isEqualTo(CYV.affirmed);
        assertThat(value(only(model, CY.attributionMode, CYV.indirect), CY.polarity))
                .isEqualTo(CYV.denied);
    }

    @Test
    void tellsOneTieOnceWhicheverSideIsNamedFirst() {
        Model model = graph(
                "a",
                relations(
                        relation("malta", RelationType.ALLY_OF, "norway", Voice.author()),
                        relation("norway", RelationType.ALLY_OF, "malta", Voice.author())));

        assertThat(ofType(model, CY.Claim)).hasSize(2);
        assertThat(ofType(model, CY.RelationProposition)).singleElement().satisfies(proposition -> {
            assertThat(value(proposition, CY.propositionSubject).getURI()).isEqualTo(MALTA);
            assertThat(value(proposition, CY.propositionObject).getURI()).isEqualTo(NORWAY);
        });
    }

    @Test
    void tellsTheTwoDirectionsOfOtherTiesApart() {
        Model model = graph(
                "a",
                relations(
                        relation("malta", RelationType.BACKS, "norway", Voice.author()),
                        relation("norway", RelationType.BACKS, "malta", Voice.author())));

        assertThat(ofType(model, CY.RelationProposition)).hasSize(2);
    }

    @Test
    void letsADatedTieMeetItsDenialWithoutADate() {
        Model model = graph(
                "a",
                relations(
                        relation(
                                "malta",
                                RelationType.BACKS,
                                "norway",
                                Polarity.ASSERTED,
                                Voice.author(),
                                time("2006/.."),
                                Optional.empty()),
                        relation(
                                "malta",
                                RelationType.BACKS,
                                "norway",
                                Polarity.DENIED,
                                Voice.author(),
                                Optional.empty(),
                                Optional.empty())));

        assertThat(ofType(model, CY.RelationProposition)).hasSize(1);
        assertThat(only(model, CY.polarity, CYV.denied).hasProperty(CY.statedTime))
                .isFalse();
        Resource time = value(only(model, CY.polarity, CYV.affirmed), CY.statedTime);
        assertThat(time.getProperty(CY.edtf).getString()).isEqualTo("2006/..");
        assertThat(time.getProperty(CY.earliest).getString()).isEqualTo("2006-01-01T00:00:00Z");
        assertThat(time.hasProperty(CY.latest)).isFalse();
    }

    @Test
    void letsDatedEventsOfTwoDocumentsMeet() {
        Model both = graph("a", events(event(time("2011-05"), Realis.ACTUAL)))
                .union(graph("b", events(event(time("2011-05"), Realis.DENIED))));

        assertThat(ofType(both, CY.Event)).singleElement().satisfies(event -> assertThat(
                        event.getProperty(RDFS.label).getString())
                .isEqualTo("assault: Norway, Ole Vik \u2013 Malta (2011-05)"));
        assertThat(ofType(both, CY.Claim)).hasSize(2);
    }

    @Test
    void keepsUndatedEventsOfTwoDocumentsApart() {
        Model both = graph("a", events(event(Optional.empty(), Realis.ACTUAL)))
                .union(graph("b", events(event(Optional.empty(), Realis.ACTUAL))));

        assertThat(ofType(both, CY.Event)).hasSize(2);
    }

    @Test
    void tellsAPlannedEventFromAnActualOneByModality() {
        Model model =
                graph("a", events(event(Optional.empty(), Realis.PLANNED), event(Optional.empty(), Realis.DENIED)));

        assertThat(value(only(model, CY.modality, CYV.planned), CY.polarity)).isEqualTo(CYV.affirmed);
        assertThat(value(only(model, CY.modality, CYV.actual), CY.polarity)).isEqualTo(CYV.denied);
    }

    @Test
    void keepsApartTheActorsThatADocumentKeepsApart() {
        Actor elder = actor("ole-vik-1", "Ole Vik", ActorType.PERSON);
        Actor younger = actor("ole-vik-2", "Ole Vik", ActorType.PERSON);
        Model model = graph("a", cast(elder, younger));

        assertThat(node(model, "ole-vik-1").getURI()).isEqualTo(Bases.ENTITIES + "person/ole-vik");
        assertThat(node(model, "ole-vik-2").getURI()).endsWith("#actor-ole-vik-2");
        assertThat(node(model, "ole-vik-2").hasProperty(RDF.type, CY.UnnamedSource))
                .isFalse();
    }

    @Test
    void keepsApartKeysThatDifferInCaseAlone() {
        Actor first = local("us", "British official", ActorType.PERSON);
        Actor second = local("U.S.", "American official", ActorType.PERSON);
        Model model = graph("a", cast(first, second));

        assertThat(ofType(model, CY.ActorReference)).hasSize(2);
        assertThat(node(model, "us")).isNotEqualTo(node(model, "U.S."));
    }

    @Test
    void describesUnnamedSourcesWithinTheirDocument() {
        Model model = graph("a", cast(local("envoy", "Maltese envoy", ActorType.PERSON)));
        Resource envoy = node(model, "envoy");

        assertThat(envoy.hasProperty(RDF.type, CY.UnnamedSource)).isTrue();
        assertThat(envoy.getProperty(CY.sourceDescription).getString()).isEqualTo("Maltese envoy");
        assertThat(envoy.hasProperty(DCTerms.isPartOf)).isTrue();
    }

    @Test
    void tellsWhatAMetonymNamesAndWhomItMeans() {
        Mention mention = new Mention(words("Oslo"), "norway", MentionKind.METONYM, Optional.of("oslo"), "acts");
        Resource node = ofType(graph("a", mentions(mention)), CY.Mention).get(0);

        assertThat(value(node, CY.denotes).getURI()).isEqualTo(NORWAY);
        assertThat(value(node, CY.literalReferent).getURI()).isEqualTo(Bases.ENTITIES + "place/oslo");
        assertThat(value(node, CY.mentionKind)).isEqualTo(CYV.metonym);
    }

    @Test
    void writesASumOfMoneyAsAClaimOfItsOwn() {
        Model model = graph(
                "a",
                relations(relation(
                        "malta",
                        RelationType.ARMS_SUPPLIER_OF,
                        "norway",
                        Polarity.ASSERTED,
                        Voice.author(),
                        time("2011"),
                        Optional.of(quantity("USD", "3e9", Approximation.MORE_THAN, "$3bn")))));
        Resource proposition = ofType(model, CY.QuantityProposition).get(0);
        Resource claim = only(model, CY.asserts, proposition);
        Resource amount = value(claim, CY.statedQuantity);

        assertThat(value(proposition, CY.quantityKind)).isEqualTo(CYV.armsTradeValue);
        assertThat(value(proposition, CY.counterparty).getURI()).isEqualTo(NORWAY);
        assertThat(proposition.getProperty(CY.numericValue).getString()).isEqualTo("3000000000");
        assertThat(amount.hasProperty(RDF.type, CY.MonetaryAmount)).isTrue();
        assertThat(amount.getProperty(CY.lowerBound).getString()).isEqualTo("3000000000");
        assertThat(amount.getProperty(CY.quantityWording).getString()).isEqualTo("$3bn");
        assertThat(claim.getProperty(CY.timeWording).getString()).isEqualTo("2011");
    }

    @Test
    void writesTheTollOfAnEvent() {
        Model model = graph(
                "a",
                events(event(
                        Optional.empty(),
                        Realis.ACTUAL,
                        quantity("wounded", "12", Approximation.ABOUT, "12"),
                        quantity("tents", "3", Approximation.UNQUANTIFIED, "hurt"))));

        assertThat(ofType(model, CY.QuantityProposition))
                .extracting(proposition -> value(proposition, CY.quantityKind))
                .containsExactlyInAnyOrder(CYV.wounded, CYV.otherCount);
        assertThat(ofType(model, CY.Count)).hasSize(2);
    }

    @Test
    void givesADocumentWithoutAuthorAVoiceOfItsOwn() {
        Model model = graph(nameless("a", relations(relation("malta", RelationType.BACKS, "norway", Voice.author()))));
        Resource voice = value(ofType(model, CY.Document).get(0), CY.authorVoice);

        assertThat(voice.getURI()).endsWith("#author");
        assertThat(voice.hasProperty(RDF.type, CY.UnnamedSource)).isTrue();
        assertThat(voice.getProperty(RDFS.label).getString()).isEqualTo("author of a");
        assertThat(value(ofType(model, CY.Claim).get(0), CY.claimant)).isEqualTo(voice);
    }

    @Test
    void namesAPersonWhoAnnotatedAsTheirCurator() {
        Reading read = reading("a", Findings.none());
        Model model = graph(Reading.by(
                Agent.person("Ada Berg"),
                read.document(),
                read.publication(),
                read.findings(),
                read.digest(),
                List.of()));
        Resource run = ofType(model, CY.Curation).get(0);

        assertThat(value(run, PROV.wasAssociatedWith).hasProperty(RDF.type, PROV.Person))
                .isTrue();
        assertThat(run.getProperty(CY.runDigest).getString()).isEqualTo(read.digest());
    }

    @Test
    void refusesAFindingOfAnActorThatNobodyDeclared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph("a", relations(relation("oman", RelationType.BACKS, "norway", Voice.author()))))
                .withMessage("a: no actor oman");
    }

    static Reading nameless(String name, Findings findings) {
        Reading read = reading(name, findings);
        return Reading.by(
                read.runs().get(0).agent(),
                read.document(),
                new Publication(List.of(), Optional.empty()),
                read.findings(),
                read.digest(),
                List.of());
    }

    private static Findings cast(Actor... actors) {
        return new Findings(List.of(actors), List.of(), List.of(), List.of(), List.of());
    }

    private static Resource node(Model model, String key) {
        return value(only(model, DCTerms.identifier, model.createLiteral(key)), CY.refersTo);
    }

    private static Resource only(Model model, Property property, org.apache.jena.rdf.model.RDFNode value) {
        List<Resource> found = model.listSubjectsWithProperty(property, value).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Resource> ofType(Model model, Resource type) {
        return model.listSubjectsWithProperty(RDF.type, type).toList();
    }

    private static Resource value(Resource node, Property property) {
        List<Resource> values = node.listProperties(property).toList().stream()
                .map(statement -> statement.getResource())
                .toList();
        assertThat(values).hasSize(1);
        return values.get(0);
    }
}
