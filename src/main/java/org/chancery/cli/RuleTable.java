package org.chancery.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.evaluation.RuleUse;
import org.chancery.extract.rule.RuleEntry;
import org.chancery.query.Answer;

/** Rules as rows. */
final class RuleTable {
    /** Where a rule is that no file lists. */
    private static final String CODE = "(code)";

    private RuleTable() {}

    /** Returns a row for each rule: what it finds and what it leaves alone. */
    static Answer examples(List<RuleEntry> rules) {
        List<Answer.Row> rows = rules.stream()
                .map(rule -> row(Map.of(
                        "rule", text(rule.id()),
                        "file", text(rule.file()),
                        "matches", text(rule.matches()),
                        "rejects", text(rule.rejects()))))
                .toList();
        return new Answer(List.of("rule", "file", "matches", "rejects"), rows);
    }

    /**
     * Returns a row for each rule, those that never fired included.
     *
     * @param judged whether to tell how often each was right
     */
    static Answer uses(List<RuleEntry> rules, Map<String, RuleUse> uses, boolean judged) {
        Map<String, String> files = new LinkedHashMap<>();
        rules.forEach(rule -> files.put(rule.id(), rule.file()));
        new TreeSet<>(uses.keySet()).forEach(rule -> files.putIfAbsent(rule, CODE));
        List<Answer.Row> rows = new ArrayList<>();
        files.forEach((rule, file) -> rows.add(use(rule, file, uses.getOrDefault(rule, RuleUse.NONE), judged)));
        List<String> columns = judged
                ? List.of("rule", "file", "fired", "judged", "right", "share")
                : List.of("rule", "file", "fired");
        return new Answer(columns, rows);
    }

    private static Answer.Row use(String rule, String file, RuleUse use, boolean judged) {
        Map<String, Node> values = new LinkedHashMap<>();
        values.put("rule", text(rule));
        values.put("file", text(file));
        values.put("fired", number(use.fired()));
        if (judged) {
            values.put("judged", number(use.judged()));
            values.put("right", number(use.right()));
            use.precision().ifPresent(share -> values.put("share", share(share)));
        }
        return row(values);
    }

    private static Answer.Row row(Map<String, Node> values) {
        return new Answer.Row(values);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node share(double share) {
        return NodeFactory.createLiteralDT(String.format(java.util.Locale.ROOT, "%.2f", share), XSDDatatype.XSDdecimal);
    }
}
