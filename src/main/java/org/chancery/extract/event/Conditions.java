package org.chancery.extract.event;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.Cast;
import org.chancery.model.EventType;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** What an entry may ask of the words around its cue besides a filled slot. */
final class Conditions {
    private static final Set<EventType> HOSTILE = Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT);
    private static final Set<String> DUTY = Set.of("must", "should", "ought");

    private final EventLexicon lexicon;
    private final Cast cast;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final Frame frame;
    private final Set<String> potential;

    Conditions(EventLexicon lexicon, Cast cast, Sentence sentence, Frame frame) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.frame = frame;
        this.potential = lexicon.words("potential-noun");
    }

    /**
     * Tells whether the need is met: {@code passive}, {@code denied}, {@code purpose} (the cue is an infinitive of purpose),
     * {@code potential} (it only says what somebody is able or entitled to do), {@code must} (the cue is a duty), {@code clause} (it governs one), {@code must-clause}
     * (one that names a duty), {@code pledge} (the speaker will do something), {@code refusal} (will not), {@code menace}
     * (something hostile); any other need is a slot that must be filled.
     */
    boolean hold(String need, int cue) {
        return switch (need) {
            case "must" -> hasAuxiliary(cue, DUTY);
            case "clause" -> !frame.complements().clauses(cue).isEmpty() || governsInfinitive(cue);
            case "infinitive" -> governsInfinitive(cue);
            case "particle" -> hasParticle(cue);
            case "passive" -> frame.isPassive(cue) || sentence.token(cue).pos().startsWith("JJ");
            case "voiced" -> isVoiced(cue);
            case "denied" -> isDenied(cue) || hasNegativeObject(cue);
            case "purpose" -> tree.isRelated(cue, "advcl") && isInfinitive(cue);
            case "potential" -> isPotential(cue);
            case "must-clause" -> frame.complements().clauses(cue).stream().anyMatch(this::isDuty);
            case "pledge" ->
                frame.complements().clauses(cue).stream()
                        .anyMatch(clause -> isOwnFuture(cue, clause) && !isDenied(clause) && !isHostile(clause));
            case "refusal" ->
                frame.complements().clauses(cue).stream()
                        .anyMatch(clause -> isOwnFuture(cue, clause)
                                && isDenied(clause)
                                && !lemma(clause).equals("rule"));
            case "menace" ->
                frame.complements().clauses(cue).stream()
                        .anyMatch(clause -> isHostile(clause) && !isDenied(clause) && isOwnFutureOrBare(cue, clause));
            default -> !frame.fill(cue, need).isEmpty();
        };
    }

    /** A demand is an act if it is made here or says what is demanded. */
    private boolean isVoiced(int noun) {
        boolean filled = List.of("for", "on", "to", "clause").stream().anyMatch(need -> hold(need, noun));
        return filled || frame.phrases().isCarried(noun);
    }

    private boolean governsInfinitive(int cue) {
        return tree.children(cue, "xcomp", "ccomp", "advcl", "acl", "dep", "parataxis").stream()
                .anyMatch(i -> i > cue && isInfinitive(i));
    }

    private boolean hasParticle(int cue) {
        return tree.child(cue, "compound:prt").isPresent()
                || tree.children(cue, "advmod").stream().anyMatch(i -> lemma(i).matches("away|off|up|down|out"));
    }

    private boolean isInfinitive(int verb) {
        return tree.children(verb, "mark").stream().anyMatch(i -> lemma(i).equals("to"));
    }

    private boolean hasNegativeObject(int cue) {
        return tree.children(cue, "obj").stream()
                .flatMap(object -> tree.children(object, "det").stream())
                .anyMatch(det -> lemma(det).equals("no"));
    }

    private boolean isPotential(int cue) {
        boolean adjacent = cue > 1 && lemma(cue - 1).equals("to") && potential.contains(lemma(cue - 2));
        int governor = tree.governor(cue);
        return adjacent
                || (tree.isRelated(cue, "acl")
                        && governor != DependencyTree.NONE
                        && isInfinitive(cue)
                        && potential.contains(lemma(governor)));
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
        boolean future = hasAuxiliary(clause, Set.of("will", "would", "'ll", "wo"));
        return future && isSameSubject(cue, clause);
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

    private boolean isDenied(int clause) {
        return tree.children(clause, "advmod").stream()
                .anyMatch(i -> lemma(i).matches("not|n't|never")
                        || sentence.token(i).text().equals("longer"));
    }

    private boolean isHostile(int clause) {
        return lexicon.verb(lemma(clause)).stream()
                .filter(entry -> entry.object().isEmpty() || carries(clause, entry.object()))
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
