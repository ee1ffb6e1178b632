package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.graph.HandMade.attribution;
import static org.chancery.graph.HandMade.event;
import static org.chancery.graph.HandMade.findings;
import static org.chancery.graph.HandMade.quantity;
import static org.chancery.graph.HandMade.reading;
import static org.chancery.graph.HandMade.relation;
import static org.chancery.graph.HandMade.time;
import static org.chancery.graph.HandMade.words;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.chancery.model.Approximation;
import org.chancery.model.AttributionMode;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.model.Polarity;
import org.chancery.model.Reading;
import org.chancery.model.Realis;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.Voice;
import org.chancery.validate.GraphValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphSoundnessTest {
    private final GraphValidator validator = GraphValidator.create();

    static Stream<Reading> readings() {
        Findings full = full();
        return Stream.of(
                reading("nothing", Findings.none()),
                reading("actors", HandMade.mentions()),
                reading("everything", full),
                ReadingGraphTest.nameless("nameless", full),
                reading("twice", twice(full)));
    }

    private static Findings full() {
        List<Mention> mentions = List.of(
                new Mention(words("Oslo"), "norway", MentionKind.METONYM, Optional.of("oslo"), HandMade.RULE),
                new Mention(words("the envoy"), "envoy", MentionKind.NOMINAL, Optional.empty(), HandMade.RULE));
        Findings rest = findings(
                List.of(
                        attribution("norway", "Malta backs it", AttributionMode.INDIRECT),
                        attribution("envoy", "Malta backs it", AttributionMode.DIRECT)),
                relations(),
                events());
        return new Findings(rest.actors(), mentions, rest.attributions(), rest.relations(), rest.events());
    }

    private static List<Relation> relations() {
        return Stream.of(RelationType.values())
                .flatMap(type -> Stream.of(
                        relation(subject(type), type, object(type), Voice.author()),
                        relation(subject(type), type, object(type), Voice.of("norway", "envoy")),
                        relation(
                                type.isSymmetric() ? object(type) : subject(type),
                                type,
                                type.isSymmetric() ? subject(type) : object(type),
                                Polarity.DENIED,
                                Voice.of("ole-vik"),
                                time("../2011"),
                                Optional.of(quantity("USD", "3e9", Approximation.LESS_THAN, "$3bn")))))
                .toList();
    }

    private static String subject(RelationType type) {
        return switch (type) {
            case HOLDS_OFFICE, RELATIVE_OF -> "ole-vik";
            case LOCATED_IN -> "oslo";
            default -> "norway";
        };
    }

    private static String object(RelationType type) {
        return switch (type) {
            case RELATIVE_OF -> "envoy";
            case MEMBER_OF -> "council";
            default -> "malta";
        };
    }

    private static List<Event> events() {
        return Stream.of(Realis.values())
                .map(realis ->
                        event(time("2006/2011-05"), realis, quantity("killed", "12", Approximation.EXACTLY, "12")))
                .toList();
    }

    private static Findings twice(Findings all) {
        return new Findings(
                all.actors(),
                doubled(all.mentions()),
                doubled(all.attributions()),
                doubled(all.relations()),
                doubled(all.events()));
    }

    private static <T> List<T> doubled(List<T> list) {
        return Stream.concat(list.stream(), list.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void breaksNoShape(Reading reading) {
        assertThat(validator.validate(HandMade.graph(reading))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void hasNoBlankNode(Reading reading) {
        assertThat(HandMade.graph(reading).listStatements().toList())
                .noneMatch(statement ->
                        statement.getSubject().isAnon() || statement.getObject().isAnon());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void survivesBeingWrittenAndReadAgain(Reading reading) {
        Model model = HandMade.graph(reading);
        String turtle = RDFWriter.source(model).lang(Lang.TURTLE).asString();
        Model again = RDFParser.fromString(turtle, Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .toModel();

        assertThat(again.isIsomorphicWith(model)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void isTheSameForTheSameReading(Reading reading) {
        Model first = HandMade.graph(reading);
        Model second = HandMade.graph(reading);

        assertThat(first.isIsomorphicWith(second)).isTrue();
        assertThat(sortedTriples(first)).isEqualTo(sortedTriples(second));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void leadsBackToItsFindings(Reading reading) {
        Model model = HandMade.graph(reading);
        Findings found = FindingsReader.read(
                        model, ReadingGraph.documentIri(reading.document().id()))
                .findings();
        Findings given = reading.findings();

        assertThat(found.actors())
                .extracting(actor -> actor.id() + actor.name() + actor.type() + actor.aliases())
                .containsExactlyInAnyOrderElementsOf(given.actors().stream()
                        .map(actor -> actor.id() + actor.name() + actor.type() + actor.aliases())
                        .toList());
        assertThat(found.attributions()).containsExactlyInAnyOrderElementsOf(given.attributions());
        assertThat(summaries(found.relations().stream().map(GraphSoundnessTest::summary)))
                .isEqualTo(summaries(given.relations().stream().map(GraphSoundnessTest::summary)));
        assertThat(found.events()).hasSameSizeAs(given.events());
    }

    private static String summaries(Stream<String> lines) {
        return lines.sorted().collect(Collectors.joining("\n"));
    }

    /** Leaves out the direction of symmetric ties, which the graph does not keep. */
    private static String summary(Relation relation) {
        String actors = relation.type().isSymmetric()
                ? Stream.of(relation.subject(), relation.object())
                        .sorted()
                        .toList()
                        .toString()
                : relation.subject() + " " + relation.object();
        return actors
                + relation.type()
                + relation.polarity()
                + relation.certainty()
                + relation.voice()
                + relation.time().map(time -> time.extent().toString())
                + relation.amount().map(amount -> amount.unit() + amount.value() + amount.approximation())
                + relation.evidence();
    }

    private static String sortedTriples(Model model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, model, Lang.NTRIPLES);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("\n"));
    }
}
