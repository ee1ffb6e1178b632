package org.chancery.extract.relation;

import java.util.List;
import org.chancery.model.Mention;
import org.chancery.model.Span;
import org.chancery.text.Sentence;

/**
 * The words that state a tie.
 *
 * @param span from the first to the last of the cue and the two participants
 * @param clause the sentence, within which a time or an amount may belong to the tie
 */
record Evidence(Span span, Span clause) {

    static Evidence of(Scene scene, Tie tie, String subject, String object) {
        Sentence sentence = scene.sentence();
        Span span = sentence.token(tie.cue())
                .span()
                .cover(participant(scene, tie.cue(), tie.subject().token(), subject))
                .cover(participant(scene, tie.cue(), tie.object().token(), object));
        return new Evidence(span, sentence.span());
    }

    /** The mention of the actor at the token or at one coordinated with it; one that is only implied adds no words. */
    private static Span participant(Scene scene, int cue, int token, String actor) {
        List<Integer> words = token == cue ? List.of(cue) : scene.tree().subtree(token);
        return words.stream()
                .flatMap(index -> scene.mentionAt(index).stream())
                .filter(mention -> mention.actor().equals(actor))
                .map(Mention::span)
                .filter(scene.sentence().span()::contains)
                .findFirst()
                .orElse(scene.token(token).span());
    }
}
