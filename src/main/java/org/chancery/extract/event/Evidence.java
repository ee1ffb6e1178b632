package org.chancery.extract.event;

import java.util.List;
import java.util.Set;
import org.chancery.extract.Cast;
import org.chancery.model.Mention;
import org.chancery.model.Span;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** The words that tell an event: from the first to the last of its cue, its participants and what its cue governs. */
final class Evidence {
    private Evidence() {}

    static Span of(Cast cast, Draft draft) {
        Sentence sentence = draft.sentence();
        Span span = subtree(sentence, draft.cue());
        Set<String> actors = draft.agents();
        for (Mention mention : cast.mentionsIn(sentence)) {
            boolean before = mention.span().end() <= span.start();
            if (before && actors.contains(mention.actor()) && isLast(cast, sentence, mention, span)) {
                span = span.cover(mention.span());
                break;
            }
        }
        return span;
    }

    /** What is coordinated with a verb tells something else. */
    private static List<Integer> own(DependencyTree tree, int cue) {
        List<Integer> others = tree.children(cue, "conj", "parataxis");
        return tree.subtree(cue).stream()
                .filter(index -> others.stream().noneMatch(other -> tree.isUnder(index, other)))
                .toList();
    }

    private static boolean isLast(Cast cast, Sentence sentence, Mention mention, Span span) {
        return cast.mentionsIn(sentence).stream()
                .filter(other -> other.actor().equals(mention.actor()))
                .filter(other -> other.span().end() <= span.start())
                .allMatch(other -> other.span().start() <= mention.span().start());
    }

    private static Span subtree(Sentence sentence, int cue) {
        DependencyTree tree = sentence.tree();
        Span span = sentence.token(cue).span();
        for (int index : own(tree, cue)) {
            boolean mark =
                    !Character.isLetterOrDigit(sentence.token(index).text().codePointAt(0));
            span = mark ? span : span.cover(sentence.token(index).span());
        }
        return span;
    }
}
