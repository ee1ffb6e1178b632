package org.chancery.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.chancery.query.Answer;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.QueryRun;
import org.chancery.vocab.CY;
import org.junit.jupiter.api.Test;

/** The questions on positions over a change of mind, of which the sample documents have no example. */
class PositionQuestionTest {
    private final Claims claims = new Claims();
    private final Node arms = claims.relation("chile armsSupplierOf peru");

    private Answer ask(String question, Map<String, String> values) {
        claims.assess();
        QueryRun run = QueryRun.over(claims.dataset, Duration.ofSeconds(10));
        return Txn.calculateRead(claims.dataset, () -> Asker.over(claims.dataset, run)
                .ask(Catalogue.load().find(question).orElseThrow(), values));
    }

    private void paper(String name, String date) {
        claims.document(name, date, "ann", "times");
        claims.add(Claims.document(name), CY.fileName, NodeFactory.createLiteralString(name + ".txt"));
        claims.graph()
                .find(Node.ANY, RDF.type.asNode(), CY.TimeExtent.asNode())
                .toList()
                .forEach(time -> claims.add(
                        time.getSubject(),
                        CY.edtf,
                        NodeFactory.createLiteralString(
                                time.getSubject().getURI().replaceFirst(".*/", ""))));
    }

    private void finishSpans() {
        claims.graph()
                .find(Node.ANY, RDF.type.asNode(), CY.TextSpan.asNode())
                .toList()
                .forEach(span -> claims.add(
                        span.getSubject(),
                        CY.endOffset,
                        NodeFactory.createLiteralDT("9000", XSDDatatype.XSDnonNegativeInteger)));
    }

    @Test
    void aDenialThatIsLaterTakenBackIsAChangeOfPosition() {
        paper("may", "2012-05-01");
        paper("june", "2012-06-01");
        claims.deny("may", "lima", arms);
        claims.affirm("june", "lima", arms);
        claims.affirm("june", "quito", arms);
        finishSpans();

        Answer answer = ask("positions/changes-of-position", Map.of());

        assertThat(answer.rows()).extracting(row -> row.text("changed")).containsOnly("reversed");
        assertThat(answer.rows()).extracting(row -> row.text("polarity")).containsExactly("denied", "affirmed");
        assertThat(answer.rows()).extracting(row -> row.text("document")).containsExactly("may.txt", "june.txt");
        assertThat(ask("positions/changes-of-position", Map.of("change", "hedgeDropped"))
                        .rows())
                .isEmpty();
    }
}
