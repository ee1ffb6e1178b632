package org.chancery.extract.event;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.extract.Cast;
import org.chancery.model.EventType;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** What somebody says of his own future or of others' duties, which makes the words an act: a pledge, a refusal, a threat. */
final class Announcements {
    private static final Set<EventType> HOSTILE = Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT);
    private static final Set<String> DUTY = Set.of("must", "should", "ought");
    private static final Set<String> AHEAD = Set.of("will", "would", "'ll", "could", "may", "might");
    private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "wo");

    private final EventLexicon lexicon;
    private final Cast cast;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final Frame frame;

    Announcements(EventLexicon lexicon, Cast cast, Sentence sentence, Frame frame) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.frame = frame;
    }

    /**
     * Tells whether the cue is a duty ({@code must}) or an act that somebody will not do ({@code unwilling}), or whether a
     * clause under it is a duty ({@code must-clause}), a deed promised ({@code pledge}), refused ({@code refusal}) or threatened
     * with ({@code menace}), something to come ({@code ahead}), or a wrong that somebody else did ({@code wrongdoing}).
     */
    boolean hold(String need, int cue) {
        return switch (need) {
            case "must" -> hasAuxiliary(cue, DUTY);
            case "unwilling" ->
                hasAuxiliary(cue, FUTURE)
                        && isDenied(cue)
                        && tree.child(cue, "advcl").isEmpty();
            case "must-clause" -> anyClause(cue, this::isDuty);
            case "pledge" -> anyClause(cue, clause -> isPledge(cue, clause));
            case "refusal" ->
                anyClause(
                        cue,
                        clause -> isOwnFuture(cue, clause)
                                && isDenied(clause)
                                && !lemma(clause).equals("rule"));
            case "menace" ->
                anyClause(cue, clause -> isHostile(clause) && !isDenied(clause) && isOwnFutureOrBare(cue, clause));
            case "ahead" -> anyClause(cue, clause -> hasAuxiliary(clause, AHEAD));
            case "wrongdoing" -> anyClause(cue, clause -> isWrong(cue, clause));
            default -> throw new IllegalArgumentException("no such announcement: " + need);
        };
    }

    private boolean anyClause(int cue, IntPredicate wanted) {
        return frame.complements().clauses(cue).stream().anyMatch(wanted::test);
    }

    private boolean isPledge(int cue, int clause) {
        boolean vague = lexicon.words("vague-verb").contains(lemma(clause));
        boolean question = tree.children(clause, "obj", "advmod", "mark").stream()
                .anyMatch(i -> lemma(i).matches("what|whether|if|how|when|where"));
        return isOwnFuture(cue, clause) && !isDenied(clause) && !isHostile(clause) && !vague && !question;
    }

    private boolean isWrong(int cue, int clause) {
        boolean others = !tree.children(clause, "nsubj").isEmpty() && !isSameSubject(cue, clause);
        return others && !isDenied(clause) && lexicon.words("reproach-verb").contains(lemma(clause));
    }

    boolean governsInfinitive(int cue) {
        return tree.children(cue, "xcomp", "ccomp", "advcl", "acl", "dep", "parataxis").stream()
                .anyMatch(i -> i > cue && isInfinitive(i));
    }

    boolean isInfinitive(int verb) {
        List<String> marks =
                tree.children(verb, "mark").stream().map(this::lemma).toList();
        return marks.contains("to") && !marks.contains("that");
    }

    private boolean isDuty(int clause) {
        boolean subjunctive = sentence.token(clause).pos().equals("VB")
                && tree.child(clause, "aux").isEmpty()
                && !isInfinitive(clause);
        return subjunctive || hasAuxiliary(clause, DUTY);
    }

    private boolean hasAuxiliary(int verb, Set<String> lemmas) {
        return tree.children(verb, "aux").stream().anyMatch(i -> lemmas.contains(lemma(i)));
    }

    private boolean isOwnFuture(int cue, int clause) {
        return hasAuxiliary(clause, FUTURE) && isSameSubject(cue, clause);
    }

    private boolean isOwnFutureOrBare(int cue, int clause) {
        return tree.isRelated(clause, "xcomp") || isOwnFuture(cue, clause);
    }

    private boolean isSameSubject(int cue, int clause) {
        List<Integer> inner = tree.children(clause, "nsubj");
        Optional<String> speaker = frame.subjects(cue).stream()
                .flatMap(i -> cast.actorAt(sentence, i).stream())
                .findFirst();
        return inner.isEmpty()
                || inner.stream().anyMatch(i -> isSpeakersPronoun(i, speaker))
                || !Collections.disjoint(
                        inner.stream()
                                .flatMap(i -> cast.actorAt(sentence, i).stream())
                                .toList(),
                        speaker.stream().toList());
    }

    private boolean isSpeakersPronoun(int token, Optional<String> speaker) {
        Optional<String> meant = cast.actorAt(sentence, token);
        return sentence.token(token).isPronoun() && (meant.isEmpty() || meant.equals(speaker));
    }

    boolean isDenied(int clause) {
        return tree.children(clause, "advmod").stream()
                .anyMatch(i -> lemma(i).matches("not|n't|never")
                        || sentence.token(i).text().equals("longer"));
    }

    boolean isHostile(int clause) {
        return lexicon.words("threat-verb").contains(lemma(clause))
                || lexicon.verb(lemma(clause)).stream()
                        .filter(EventLexicon.Entry::isPlain)
                        .filter(entry -> entry.words().object().isEmpty()
                                || carries(clause, entry.words().object()))
                        .findFirst()
                        .filter(entry -> HOSTILE.contains(entry.type()))
                        .isPresent();
    }

    private boolean carries(int verb, Set<String> object) {
        return frame.objects(verb).stream().anyMatch(head -> object.contains(lemma(head)));
    }

    private String lemma(int index) {
        return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
