package org.chancery.text.corenlp;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.text.DependencyMatch;
import org.chancery.text.DependencyPattern;
import org.chancery.text.Sentence;

/** A pattern in the Semgrex language over the enhanced++ dependencies of a sentence. */
final class SemgrexPattern implements DependencyPattern {
    private final edu.stanford.nlp.semgraph.semgrex.SemgrexPattern pattern;

    private SemgrexPattern(edu.stanford.nlp.semgraph.semgrex.SemgrexPattern pattern) {
        this.pattern = pattern;
    }

    static SemgrexPattern compile(String text) {
        try {
            return new SemgrexPattern(edu.stanford.nlp.semgraph.semgrex.SemgrexPattern.compile(text));
        } catch (SemgrexParseException e) {
            throw new IllegalArgumentException("not a Semgrex pattern: " + text + ": " + e.getMessage(), e);
        }
    }

    @Override
    public List<DependencyMatch> find(Sentence sentence) {
        if (!(sentence.parse() instanceof CoreNlpParse parse)) {
            throw new IllegalArgumentException("this sentence was parsed by another library");
        }
        Set<DependencyMatch> found = new LinkedHashSet<>();
        SemgrexMatcher matcher = pattern.matcher(parse.graph());
        while (matcher.find()) {
            found.add(new DependencyMatch(nodes(matcher)));
        }
        List<DependencyMatch> ordered = new ArrayList<>(found);
        ordered.sort((a, b) -> Arrays.compare(tokens(a), tokens(b)));
        return ordered;
    }

    /** The tokens in the order of the names of their nodes. */
    private static int[] tokens(DependencyMatch match) {
        return new TreeMap<>(match.nodes())
                .values().stream().mapToInt(Integer::intValue).toArray();
    }

    private static Map<String, Integer> nodes(SemgrexMatcher matcher) {
        Map<String, Integer> nodes = new TreeMap<>();
        for (String name : matcher.getNodeNames()) {
            IndexedWord word = matcher.getNode(name);
            if (word != null) {
                nodes.put(name, word.index() - 1);
            }
        }
        return nodes;
    }
}
