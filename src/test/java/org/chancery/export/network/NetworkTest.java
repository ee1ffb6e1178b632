package org.chancery.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.query.QueryRun;
import org.chancery.server.SampleServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The network of the three sample documents, with names that carry markup and formulas. */
class NetworkTest {
    private static final String RUSSIA = "https://w3id.org/chancery/id/russia";
    private static final String SYRIA = "https://w3id.org/chancery/id/syria";

    private final Network network = read();

    private static Network read() {
        DatasetGraph data = SampleServer.data();
        return Txn.calculateRead(data, () -> Network.read(QueryRun.over(data, Duration.ofMinutes(1))));
    }

    private static Tie tie(Predicate<Tie> wanted) {
        List<Tie> found = read().ties().stream().filter(wanted).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void tellsOfEachTieHowItStands() {
        Tie ally = tie(tie -> tie.type().equals("allyOf"));

        assertThat(ally.from()).isEqualTo(RUSSIA);
        assertThat(ally.to()).isEqualTo(SYRIA);
        assertThat(ally.standing().status()).isEqualTo("contested");
        assertThat(ally.standing().affirming()).isPositive();
        assertThat(ally.standing().denying()).isPositive();
        assertThat(ally.standing().claims()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void leavesATimeEmptyThatNobodyGives() {
        Tie ally = tie(tie -> tie.type().equals("allyOf"));

        assertThat(ally.times().since()).isEmpty();
        assertThat(ally.times().until()).isEmpty();
    }

    @Test
    void holdsNoActorWithoutATieAndNoTieWithoutItsEnds() {
        List<String> actors = network.actors().stream().map(Actor::iri).toList();

        assertThat(network.ties()).isNotEmpty().allSatisfy(tie -> assertThat(actors)
                .contains(tie.from(), tie.to()));
        assertThat(actors).allSatisfy(actor -> assertThat(network.ties())
                .anyMatch(tie -> tie.from().equals(actor) || tie.to().equals(actor)));
    }

    @Test
    void writesTablesWhoseEdgesNameTheNodes() throws IOException {
        List<CSVRecord> nodes = records(NetworkFormat.NODES);
        List<CSVRecord> edges = records(NetworkFormat.EDGES);

        assertThat(nodes).hasSameSizeAs(network.actors());
        assertThat(edges).hasSameSizeAs(network.ties());
        List<String> ids = nodes.stream().map(row -> row.get("Id")).toList();
        assertThat(edges).allSatisfy(edge -> assertThat(ids).contains(edge.get("Source"), edge.get("Target")));
    }

    @Test
    void writesNoCellThatASpreadsheetWouldRun() {
        Network hostile = new Network(
                List.of(new Actor(RUSSIA, "=HYPERLINK(\"x\")", "State"), new Actor(SYRIA, "a,\"b\"\nc", "")),
                List.of());

        String csv = write(hostile, NetworkFormat.NODES);

        assertThat(csv).contains("\"'=HYPERLINK(\"\"x\"\")\"").contains("\"a,\"\"b\"\"\nc\"");
    }

    @Test
    void writesGraphMlWithEveryNodeAndEdge() throws Exception {
        Document xml = xml(write(network, NetworkFormat.GRAPHML));

        assertThat(xml.getElementsByTagName("node").getLength())
                .isEqualTo(network.actors().size());
        assertThat(xml.getElementsByTagName("edge").getLength())
                .isEqualTo(network.ties().size());
        assertThat(texts(xml.getElementsByTagName("data"))).contains("contested", "allyOf", "Russia");
    }

    @Test
    void writesGexfInWhichOnlyGivenTimesBoundATie() throws Exception {
        Tie dated = new Tie(
                "urn:p",
                RUSSIA,
                SYRIA,
                "relation",
                "backs",
                new Tie.Standing("uncontested", 2, 0, 2, 2),
                new Tie.Times("2009-01-01", "", "2012-02-07", "2012-02-07"));
        Network one = new Network(
                List.of(new Actor(RUSSIA, "<R> & \u0001\"co\"", "State"), new Actor(SYRIA, "Syria", "State")),
                List.of(dated));

        Document xml = xml(write(one, NetworkFormat.GEXF));

        Element edge = (Element) xml.getElementsByTagName("edge").item(0);
        assertThat(edge.getAttribute("start")).isEqualTo("2009-01-01");
        assertThat(edge.hasAttribute("end")).isFalse();
        assertThat(((Element) xml.getElementsByTagName("node").item(0)).getAttribute("label"))
                .isEqualTo("<R> & \"co\"");
    }

    @ParameterizedTest
    @EnumSource(NetworkFormat.class)
    void writesAnEmptyNetworkToo(NetworkFormat format) throws Exception {
        String written = write(new Network(List.of(), List.of()), format);

        if (format.mediaType().endsWith("xml")) {
            assertThat(xml(written).getElementsByTagName("node").getLength()).isZero();
        } else {
            assertThat(written.lines()).hasSize(1);
        }
    }

    private List<CSVRecord> records(NetworkFormat format) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(write(network, format)))
                .getRecords();
    }

    private static String write(Network network, NetworkFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(network, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(NodeList nodes) {
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }
}
