package org.chancery.assess.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.Statement;
import org.chancery.assess.statement.StatementReader;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** One site is described as two kinds of thing, or one says that it is not the kind that another says it is. */
final class SiteComparison implements Comparison {
    private static final List<Wording> KINDS = WordFile.read("site-kinds", Wording.class);

    private final StatementReader reader;
    private final Facts facts;

    SiteComparison(StatementReader reader) {
        this.reader = reader;
        this.facts = reader.facts();
    }

    @Override
    public List<Matter> mattersOf(Node proposition) {
        return facts.has(proposition, CY.relationType, CYV.baseIn)
                ? facts.objects(proposition, CY.propositionObject).stream()
                        .map(site -> Matter.of(this, site))
                        .toList()
                : List.of();
    }

    @Override
    public List<Disagreement> compare(Matter matter, List<Node> members) {
        List<Statement> statements = members.stream()
                .flatMap(proposition -> reader.factual(proposition).stream())
                .sorted(Statement.ORDER)
                .toList();
        List<Disagreement> found = new ArrayList<>();
        for (Wording kind : KINDS) {
            compare(kind, statements).forEach(found::add);
        }
        return found;
    }

    /** Compares those who say that it is of the kind with each kind that others give, and with those who only deny it. */
    private static Stream<Disagreement> compare(Wording kind, List<Statement> statements) {
        List<Statement> as = saying(kind, statements);
        List<Statement> rest =
                statements.stream().filter(each -> !as.contains(each)).toList();
        Stream<Disagreement> otherwise = KINDS.stream()
                .skip(KINDS.indexOf(kind) + 1L)
                .map(other -> new Disagreement(
                        CYV.byClassification, kind.kind() + " " + other.kind(), as, saying(other, rest)));
        List<Statement> denying = rest.stream()
                .filter(each -> kind.isDeniedIn(each.words()))
                .filter(each -> KINDS.stream().noneMatch(other -> other.isSaidIn(each.words())))
                .toList();
        Disagreement denied = new Disagreement(CYV.byClassification, kind.kind(), as, denying);
        return Stream.concat(otherwise, Stream.of(denied))
                .filter(each -> !each.one().isEmpty() && !each.other().isEmpty());
    }

    private static List<Statement> saying(Wording kind, List<Statement> statements) {
        return statements.stream().filter(each -> kind.isSaidIn(each.words())).toList();
    }
}
