package org.chancery.server.page.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.query.Answer;
import org.chancery.query.bound.Bounds;
import org.chancery.query.bound.HeapWatch;
import org.chancery.server.SampleServer;
import org.chancery.server.data.DataReader;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.page.PageReader;
import org.chancery.server.page.ShownText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableMakerTest {
    private static final PageReader READER = PageReader.over(
            DataReader.over(SampleServer.data()),
            HeapWatch.start(),
            Bounds.of(Duration.ofSeconds(10)),
            ShownText.WHOLE);

    private static TableView table(Answer answer, int part) {
        return READER.read(data -> new TableMaker(data).table(answer, part));
    }

    private static Answer column(String name, Stream<Node> values) {
        return new Answer(
                List.of(name),
                values.map(value -> new Answer.Row(Map.of(name, value))).toList());
    }

    private static ColumnKind kind(String name, Node... values) {
        return table(column(name, Stream.of(values)), 1).columns().get(0).kind();
    }

    private static Node number(String value) {
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }

    private static Node words(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node thing(String end) {
        return NodeFactory.createURI("https://w3id.org/chancery/" + end);
    }

    @Test
    void cutsALongAnswerIntoPartsThatHoldEachRowOnce() {
        Answer answer = column("n", IntStream.range(0, 501).mapToObj(i -> words("row " + i)));
        TableView last = table(answer, 3);

        assertThat(Stream.of(1, 2, 3)
                        .flatMap(part -> table(answer, part).rows().stream())
                        .map(row -> row.get(0).text()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 501).mapToObj(i -> "row " + i).toList());
        assertThat(last.count()).isEqualTo("Rows 501 to 501 of 501 rows");
        assertThat(last.part()).isEqualTo(3);
        assertThat(last.parts()).isEqualTo(3);
    }

    @Test
    void knowsNoPartBeyondTheLastAndOneOfAnEmptyAnswer() {
        Answer empty = column("n", Stream.of());

        assertThat(table(empty, 1).rows()).isEmpty();
        assertThat(table(empty, 1).parts()).isEqualTo(1);
        assertThatThrownBy(() -> table(empty, 2))
                .isInstanceOf(HttpProblem.class)
                .hasMessageContaining("no part 2");
    }

    @Test
    void tellsWhatAColumnHolds() {
        assertThat(kind("n", number("1"), number("-2.5"))).isEqualTo(ColumnKind.NUMBER);
        assertThat(kind("n", number("1"), words("many"))).isEqualTo(ColumnKind.WORDS);
        assertThat(kind("actor", thing("id/syria"), words("nobody"))).isEqualTo(ColumnKind.THING);
        assertThat(kind("kind", thing("voc/killed"), thing("voc/denied"))).isEqualTo(ColumnKind.CODE);
        assertThat(kind("when", thing("time/2002/2011"), thing("time/2013"))).isEqualTo(ColumnKind.TIME);
        assertThat(kind("year", number("1999"))).isEqualTo(ColumnKind.TIME);
        assertThat(kind("number", number("1999"))).isEqualTo(ColumnKind.NUMBER);
        assertThat(kind("lat", number("33.5"))).isEqualTo(ColumnKind.LATITUDE);
        assertThat(kind("long", number("36.3"))).isEqualTo(ColumnKind.LONGITUDE);
        assertThat(kind("shape", words("POINT (36.3 33.5)"))).isEqualTo(ColumnKind.SHAPE);
        assertThat(kind("n")).isEqualTo(ColumnKind.WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "2012, true",
        "2012-02-07, true",
        "2006/2012-05, true",
        "../2012, true",
        "2012?, true",
        "2012-02-07T10:00:00Z, true",
        "2012-21, true",
        "98 people, false",
        "20120, false",
        "in 2012, false"
    })
    void takesDatesAndIntervalsForTimes(String text, boolean isTime) {
        assertThat(kind("when", words(text)) == ColumnKind.TIME).isEqualTo(isTime);
    }

    @Test
    void laysRowsAlongTimeInLanesAndLeadsToThem() {
        Answer answer = new Answer(
                List.of("what", "polarity", "when"),
                List.of(
                        new Answer.Row(
                                Map.of("what", words("a"), "polarity", words("denied"), "when", words("2012-02-07"))),
                        new Answer.Row(Map.of("what", words("b"), "polarity", words("affirmed")))));

        assertThat(table(answer, 1).timeline("T").orElseThrow().entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.stance()).isEqualTo("denied");
                    assertThat(entry.what().href()).isEqualTo("#row-1");
                    assertThat(entry.range().orElseThrow().from().orElseThrow()).hasToString("2012-02-07");
                });
        assertThat(table(column("n", Stream.of(words("no time"))), 1).timeline("T"))
                .isEmpty();
    }
}
