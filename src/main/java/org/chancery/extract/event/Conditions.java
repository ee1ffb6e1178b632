package org.chancery.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.chancery.extract.Cast;
import org.chancery.model.EventType;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** What an entry may ask of the words around its cue besides a filled slot. */
final class Conditions {
    private static final Set<String> CASUALTIES = Set.of("dead", "wounded", "injured", "killed");
    private static final Set<String> ANONYMITY = Set.of("anonymity", "anonymous", "name", "identify", "quote");
    private static final Set<String> MILITARY =
            Set.of("air", "missile", "drone", "military", "rocket", "precision", "fire", "naval", "artillery", "war");

    private final EventLexicon lexicon;
    private final Cast cast;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final Frame frame;
    private final Announcements announcements;

    Conditions(EventLexicon lexicon, Cast cast, Sentence sentence, Frame frame) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.frame = frame;
        this.announcements = new Announcements(lexicon, cast, sentence, frame);
    }

    /**
     * Tells whether the need is met: {@code passive} or {@code active}, {@code object} (it has one), {@code denied} or merely
     * {@code negated}, {@code unwilling} ("will not"), {@code purpose} (the cue is an infinitive of purpose), {@code potential}
     * (it only says what somebody is able or entitled to do), {@code must} (the cue is a duty), {@code clause} or
     * {@code infinitive} (it governs one), {@code particle}, {@code voiced} (a demand is made here), {@code ended} (the noun is the object of a verb that ends
     * it), {@code military} (the noun is one of war), {@code casualties}, {@code violence} (what one dies of), {@code arms} (the object is of war),
     * {@code published} (the object is made public), {@code thing} (it is nobody),
     * {@code loose} (no light verb carries the noun), {@code lasting} ("have been fighting"), {@code anonymity} (a source does not want to be named), {@code leave-clause} and {@code hostile-clause} (what it governs),
     * or what {@link Announcements} knows; any other need is a slot that must be filled or a particle such as {@code back}.
     */
    boolean hold(String need, int cue) {
        return switch (need) {
            case "must", "must-clause", "pledge", "refusal", "menace", "wrongdoing", "unwilling", "ahead" ->
                announcements.hold(need, cue);
            case "clause" -> !frame.complements().clauses(cue).isEmpty() || announcements.governsInfinitive(cue);
            case "infinitive" -> announcements.governsInfinitive(cue);
            case "leave-clause" -> governs(cue, Set.of("leave", "depart", "go", "quit", "withdraw")::contains);
            case "hostile-clause" -> anyClause(cue, announcements::isHostile);
            case "particle" -> hasParticle(cue);
            case "object" -> tree.child(cue, "obj").isPresent();
            case "passive" -> isPassive(cue);
            case "active" -> sentence.token(cue).isVerb() && !isPassive(cue);
            case "voiced" -> isVoiced(cue);
            case "denied" -> announcements.isDenied(cue) || hasNegativeObject(cue);
            case "negated" -> announcements.isDenied(cue);
            case "purpose" -> tree.isRelated(cue, "advcl") && announcements.isInfinitive(cue);
            case "potential" -> isPotential(cue);
            case "ended" -> isEnded(cue);
            default -> isOfKind(need, cue);
        };
    }

    private boolean isOfKind(String need, int cue) {
        return switch (need) {
            case "military" -> hasLabel(cue, MILITARY, "compound", "amod");
            case "casualties" -> tree.subtree(cue).stream().map(this::lemma).anyMatch(CASUALTIES::contains);
            case "violence" -> tree.children(cue, "obl", "nmod").stream().anyMatch(this::isViolent);
            case "published" -> hasLabel(cue, lexicon.words("published-noun"), "obj", "nsubj:pass");
            case "thing" ->
                tree.children(cue, "obj").stream()
                        .anyMatch(i -> cast.actorAt(sentence, i).isEmpty());
            case "arms" -> hasLabel(cue, lexicon.list("arms"), "obj");
            case "loose" -> !frame.phrases().isCarried(cue);
            case "lasting" -> isLasting(cue);
            case "anonymity" -> tree.subtree(cue).stream().map(this::lemma).anyMatch(ANONYMITY::contains);
            default -> frame.isAccompanied(cue, need) || !frame.fill(cue, need).isEmpty();
        };
    }

    private boolean isLasting(int cue) {
        return sentence.token(cue).pos().equals("VBG")
                && tree.children(cue, "aux").stream().anyMatch(i -> lemma(i).equals("have"));
    }

    private boolean isPassive(int cue) {
        return frame.isPassive(cue) || sentence.token(cue).pos().startsWith("JJ");
    }

    private boolean anyClause(int cue, IntPredicate wanted) {
        return frame.complements().clauses(cue).stream().anyMatch(wanted::test);
    }

    private boolean governs(int cue, java.util.function.Predicate<String> lemmas) {
        return anyClause(cue, clause -> lemmas.test(lemma(clause)))
                || tree.children(cue, "acl").stream().map(this::lemma).anyMatch(lemmas)
                || tree.children(cue, "obj").stream()
                        .flatMap(object -> tree.children(object, "acl").stream())
                        .map(this::lemma)
                        .anyMatch(lemmas);
    }

    /** A demand is an act if it is made here or says what is demanded. */
    private boolean isVoiced(int noun) {
        boolean filled = List.of("for", "on", "to", "clause").stream().anyMatch(need -> hold(need, noun));
        return filled || frame.phrases().isCarried(noun);
    }

    private boolean hasParticle(int cue) {
        return tree.child(cue, "compound:prt").isPresent()
                || tree.children(cue, "advmod").stream().anyMatch(i -> lemma(i).matches("away|off|up|down|out"));
    }

    private boolean hasNegativeObject(int cue) {
        return tree.children(cue, "obj").stream()
                .flatMap(object -> tree.children(object, "det").stream())
                .anyMatch(det -> lemma(det).equals("no"));
    }

    /** What somebody is able to do, and "any talks" that there may be or not, are told as no particular event. */
    private boolean isPotential(int cue) {
        Set<String> potential = lexicon.words("potential-noun");
        boolean adjacent = cue > 1 && lemma(cue - 1).equals("to") && potential.contains(lemma(cue - 2));
        int governor = tree.governor(cue);
        return adjacent
                || isAny(cue)
                || (tree.isRelated(cue, "acl")
                        && governor != DependencyTree.NONE
                        && announcements.isInfinitive(cue)
                        && potential.contains(lemma(governor)));
    }

    private boolean isAny(int noun) {
        return tree.children(noun, "det").stream()
                .anyMatch(determiner -> lemma(determiner).equals("any"));
    }

    private boolean isEnded(int noun) {
        int top = frame.phrases().top(noun);
        int verb = tree.governor(top);
        boolean undergoes = tree.isRelated(top, "obj") || tree.isRelated(top, "nsubj:pass");
        return undergoes && lexicon.words("ending-verb").contains(lemma(verb));
    }

    private boolean isViolent(int noun) {
        return lexicon.words("weapon-noun").contains(lemma(noun))
                || lexicon.noun(lemma(noun)).stream().anyMatch(entry -> entry.type() == EventType.ASSAULT);
    }

    private boolean hasLabel(int cue, Set<String> words, String... relations) {
        return tree.children(cue, relations).stream()
                .flatMap(head -> Stream.concat(Stream.of(head), tree.children(head, "conj", "amod").stream()))
                .map(this::lemma)
                .anyMatch(words::contains);
    }

    private String lemma(int index) {
        return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
