package org.chancery.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.text.DependencyTree;

/** Finds to whom a noun belongs: its possessor, or the actor whose name or adjective stands before it. */
final class Owners {
    private Owners() {}

    /** Returns the token of the first that stands before it; that of the noun that it is coordinated with if it has none. */
    static List<Integer> of(Scene scene, int noun) {
        List<Integer> own = own(scene, noun);
        if (own.isEmpty() && isPlainConjunct(scene, noun)) {
            return of(scene, scene.tree().governor(noun));
        }
        return own;
    }

    /** "Syria's backer and arms supplier" shares its owner; "Peru and an ally" does not. */
    private static boolean isPlainConjunct(Scene scene, int noun) {
        DependencyTree tree = scene.tree();
        return tree.isRelated(noun, "conj")
                && tree.child(noun, "det").isEmpty()
                && scene.token(tree.governor(noun)).isNoun()
                && !scene.token(tree.governor(noun)).isName();
    }

    private static List<Integer> own(Scene scene, int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : scene.tree().children(noun, "nmod:poss", "amod", "compound")) {
            int owner = new Relatives(scene).seenThrough(child);
            if (child < noun && scene.isActor(owner) && !sameName(scene, owner, noun)) {
                found.add(owner);
            }
        }
        return found.isEmpty() ? beforeTitle(scene, noun) : List.of(found.get(0));
    }

    /** In "Peruvian Foreign Minister Ana Ruiz" both the adjective and the title hang on the name. */
    private static List<Integer> beforeTitle(Scene scene, int noun) {
        DependencyTree tree = scene.tree();
        int name = tree.governor(noun);
        if (!isTitle(tree, noun) || name < noun || !scene.isActor(name)) {
            return List.of();
        }
        return tree.children(name, "nmod:poss", "amod", "compound").stream()
                .flatMap(child -> Stream.concat(Stream.of(child), tree.children(child, "compound").stream()))
                .filter(child -> child < noun && scene.isActor(child) && !sameName(scene, child, name))
                .limit(1)
                .toList();
    }

    /** The parser takes "chief" for an adjective. */
    private static boolean isTitle(DependencyTree tree, int noun) {
        return tree.isRelated(noun, "compound") || tree.isRelated(noun, "amod");
    }

    private static boolean sameName(Scene scene, int part, int whole) {
        return scene.mentionAt(part).equals(scene.mentionAt(whole))
                || scene.cast()
                        .actorAt(scene.sentence(), part)
                        .equals(scene.cast().actorAt(scene.sentence(), whole));
    }
}
