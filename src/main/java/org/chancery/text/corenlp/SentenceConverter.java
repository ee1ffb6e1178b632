package org.chancery.text.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Dependency;
import org.chancery.text.DependencyTree;
import org.chancery.text.ReadingView;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Turns a sentence of the library into one of ours, with offsets into the document. */
final class SentenceConverter {
    private SentenceConverter() {}

    static Sentence convert(CoreMap sentence, ReadingView view) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : labels) {
            tokens.add(token(tokens.size(), label, view));
        }
        SemanticGraph basic = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        SemanticGraph enhanced =
                sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
        return new Sentence(tokens, dependencies(basic), new CoreNlpParse(enhanced));
    }

    private static Token token(int index, CoreLabel label, ReadingView view) {
        return new Token(
                index,
                view.span(label.beginPosition(), label.endPosition()),
                label.originalText().isEmpty() ? label.word() : label.originalText(),
                label.lemma(),
                label.tag(),
                label.ner());
    }

    private static List<Dependency> dependencies(SemanticGraph graph) {
        List<Dependency> arcs = new ArrayList<>();
        for (IndexedWord root : graph.getRoots()) {
            arcs.add(new Dependency(DependencyTree.NONE, root.index() - 1, "root"));
        }
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            int governor = edge.getGovernor().index() - 1;
            int dependent = edge.getDependent().index() - 1;
            arcs.add(new Dependency(governor, dependent, edge.getRelation().toString()));
        }
        return arcs;
    }
}
