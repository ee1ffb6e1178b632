package org.chancery.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.model.ActorType;
import org.chancery.text.DependencyTree;

/** The places around a cue word in which those whom it ties may stand, by the names that rule files use. */
final class Slots {
    private final Scene scene;
    private final DependencyTree tree;
    private final Subjects subjects;
    private final Holders holders;
    private final Prepositions prepositions;
    private final Relatives relatives;
    private final Neighbours neighbours;
    private final Optional<Echo> echo;

    Slots(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
        this.subjects = new Subjects(scene);
        this.holders = new Holders(scene, subjects);
        this.prepositions = new Prepositions(scene);
        this.relatives = new Relatives(scene);
        this.neighbours = new Neighbours(scene);
        this.echo = scene.echo();
    }

    /**
     * Returns those that fill the first of the slots in which a fitting actor stands; empty if none is.
     *
     * @param fits tells of the id of an actor whether it may stand there
     */
    List<Party> fill(int cue, List<String> slots, Predicate<String> fits) {
        for (String slot : slots) {
            List<Party> found = tokens(cue, slot).stream()
                    .map(token -> new Party(
                            token, meant(cue, token, slot).stream().filter(fits).toList()))
                    .filter(party -> !party.actors().isEmpty())
                    .filter(party -> slot.matches("camp|part-name") || !isAroundCue(cue, party.token()))
                    .filter(party -> echo.filter(other -> other.covers(scene, party.token()))
                            .isEmpty())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A title in the singular has one holder, however many are named beside the holder. */
    private List<String> meant(int cue, int token, String slot) {
        if (slot.equals("camp")) {
            return scene.campAt(token);
        }
        if (slot.equals("part-name")) {
            return scene.named(scene.text(token))
                    .map(List::of)
                    .orElseGet(() -> Bodies.called(scene, scene.lemma(token)));
        }
        boolean single =
                slot.matches("holder|bearer") && !scene.token(cue).pos().endsWith("S");
        return single ? scene.actorAlone(token) : scene.actorsAt(token);
    }

    /** An actor whose own name holds the cue is no side of the tie that the cue tells, unless the cue stands for it. */
    private boolean isAroundCue(int cue, int token) {
        return token != cue
                && scene.mentionAt(token)
                        .filter(mention ->
                                mention.span().contains(scene.token(cue).span()))
                        .isPresent();
    }

    private List<Integer> tokens(int cue, String slot) {
        int dot = slot.indexOf('.');
        if (dot > 0) {
            List<Integer> found = new ArrayList<>();
            raw(cue, slot.substring(0, dot)).forEach(token -> found.addAll(tokens(token, slot.substring(dot + 1))));
            return found;
        }
        return raw(cue, slot);
    }

    private List<Integer> raw(int cue, String slot) {
        return found(cue, slot).stream().map(relatives::seenThrough).toList();
    }

    private List<Integer> found(int cue, String slot) {
        return switch (slot) {
            case "owner" -> Owners.of(scene, cue);
            case "possessor" ->
                Owners.of(scene, cue).stream()
                        .filter(owner -> !scene.token(owner).pos().startsWith("JJ"))
                        .toList();
            case "known-self" -> scene.isHead(cue) && scene.isKnown(cue) ? List.of(cue) : List.of();
            case "holder" -> holders.of(cue);
            case "bearer" ->
                holders.of(cue).stream().filter(holder -> holder != cue).toList();
            case "clause" -> holders.clause(cue);
            case "agent" -> subjects.agent(cue).stream().toList();
            case "patient" -> subjects.patient(cue).stream().toList();
            case "receiver" -> receiver(cue);
            case "up" -> up(cue);
            case "doer" -> subjects.doer(cue).stream().toList();
            case "told" -> tree.children(cue, "acl");
            case "nationality" -> nationality(cue);
            case "helped" -> helped(cue);
            case "first" -> neighbours.pair(cue, true);
            case "second" -> neighbours.pair(cue, false);
            case "object" -> tree.children(cue, "obj");
            case "complement" -> complementSubject(cue);
            case "verb-agent" -> verbAgent(cue);
            case "modified" -> modified(cue);
            case "self" -> scene.isHead(cue) ? List.of(cue) : List.of();
            case "affixed" -> List.of(cue);
            case "departing" -> new Departures(scene).of(cue);
            case "camp" -> camp(cue);
            case "part-name" -> tree.children(cue, "compound");
            case "state-modified" ->
                scene.text(cue).startsWith("state") || scene.text(cue - 2).equals("state") ? modified(cue) : List.of();
            case "noun" -> List.of(cue);
            case "region" -> region(cue);
            case "seat-name" -> new Seats(scene).named(cue);
            case "other" -> other(cue);
            case "predicate" -> predicate(cue);
            case "nearest" -> nearest(cue);
            case "topic", "topic-here", "known-office", "any-office", "home", "served" -> List.of();
            case "left" -> scene.text(cue - 1).equals("-") ? List.of(cue - 2) : List.of();
            case "place-before" -> neighbours.placeBefore(cue);
            case "place-behind" -> neighbours.placeBehind(cue);
            case "left-group" -> neighbours.nearest(cue, -1);
            case "right-name" -> neighbours.nearest(cue, 1);
            default -> prepositions.after(cue, slot);
        };
    }

    /** "Sold Chile tanks", where the parser often takes the name for a part of what was sold. */
    private List<Integer> receiver(int cue) {
        List<Integer> told = tree.children(cue, "iobj");
        return told.isEmpty()
                ? tree.children(cue, "obj").stream()
                        .flatMap(object -> tree.children(object, "compound").stream())
                        .filter(name -> tree.child(name, "det").isEmpty()
                                && scene.token(name).isName())
                        .filter(this::mayReceive)
                        .toList()
                : told;
    }

    /** The adjective of a state before the cue, whatever possessor stands before that. */
    private List<Integer> nationality(int cue) {
        return tree.children(cue, "amod", "compound").stream()
                .filter(scene::isActor)
                .toList();
    }

    /** A name before goods may also be their make, as in "sold Patriot missiles". */
    private boolean mayReceive(int name) {
        return scene.mentionAt(name)
                .map(mention -> scene.cast().actor(mention.actor()))
                .filter(actor ->
                        actor.type() == ActorType.STATE || actor.known().isPresent())
                .isPresent();
    }

    private List<Integer> up(int cue) {
        return tree.governor(cue) == DependencyTree.NONE ? List.of() : List.of(tree.governor(cue));
    }

    /** Who does something with the cue: in "the army, with Chilean help, won" the army. */
    private List<Integer> helped(int cue) {
        int governor = tree.governor(cue);
        boolean with = tree.children(cue, "case").stream()
                .anyMatch(mark -> scene.lemma(mark).matches("with|through|under"));
        if (!with || governor < 0) {
            return List.of();
        }
        return scene.token(governor).isVerb() ? subjects.doer(governor).stream().toList() : List.of(governor);
    }

    /** The subject of the clause that completes the cue: whom one wants to go. */
    private List<Integer> complementSubject(int cue) {
        return tree.children(cue, "ccomp", "xcomp").stream()
                .flatMap(clause -> tree.children(clause, "nsubj").stream())
                .toList();
    }

    /** The place whose name stands before the cue. */
    private List<Integer> region(int cue) {
        return tree.children(cue, "compound", "amod").stream()
                .filter(child -> scene.actorsAt(child).stream()
                        .anyMatch(actor -> scene.cast().actor(actor).type() == ActorType.PLACE))
                .toList();
    }

    /** The subject of the predicate noun or adjective that the cue completes: "is a partner in the fight". */
    private List<Integer> predicate(int cue) {
        int governor = tree.governor(cue);
        while (governor >= 0
                && !scene.token(governor).isVerb()
                && tree.child(governor, "cop").isEmpty()) {
            governor = tree.governor(governor);
        }
        boolean copular = governor >= 0 && tree.child(governor, "cop").isPresent();
        return copular ? subjects.agent(governor).stream().toList() : List.of();
    }

    /** Whoever owns the noun phrase around the cue or, failing that, does what its verb tells. */
    private List<Integer> nearest(int cue) {
        int governor = tree.governor(cue);
        while (governor >= 0 && scene.token(governor).isNoun()) {
            List<Integer> owners = Owners.of(scene, governor);
            if (!owners.isEmpty()) {
                return owners;
            }
            governor = tree.governor(governor);
        }
        return verbAgent(cue);
    }

    /** The agent of the verb that governs the cue in whatever way. */
    private List<Integer> verbAgent(int cue) {
        int governor = tree.governor(cue);
        while (governor >= 0 && !scene.token(governor).isVerb()) {
            governor = tree.governor(governor);
        }
        return governor < 0 ? List.of() : subjects.agent(governor).stream().toList();
    }

    /** The noun that an adjective or participle modifies, seen through to the actor in the noun phrase. */
    private List<Integer> modified(int cue) {
        int noun = tree.governor(cue);
        if (noun < 0 || !scene.token(noun).isNoun()) {
            return List.of();
        }
        List<Integer> apposed = holders.of(noun);
        return apposed.isEmpty() ? List.of(noun) : apposed;
    }

    /** The noun for a side, such as "opposition", that modifies the cue. */
    private List<Integer> camp(int cue) {
        return tree.children(cue, "compound", "amod", "nmod:poss").stream()
                .filter(child -> scene.vocabulary().camps().contains(scene.lemma(child)))
                .toList();
    }

    /** The one before "and other" where the cue names the group. */
    private List<Integer> other(int cue) {
        return tree.isRelated(cue, "conj") ? List.of(tree.governor(cue)) : List.of();
    }
}
