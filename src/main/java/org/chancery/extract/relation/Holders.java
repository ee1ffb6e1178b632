package org.chancery.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;
import org.chancery.text.DependencyTree;

/** Finds who bears a role noun: by title, apposition, copula, "as", "such as", or the noun's own reference. */
final class Holders {
    private final Scene scene;
    private final DependencyTree tree;
    private final Subjects subjects;

    Holders(Scene scene, Subjects subjects) {
        this.scene = scene;
        this.tree = scene.tree();
        this.subjects = subjects;
    }

    /** Returns the tokens of those that bear it, by the first way that finds any; empty if nobody is named. */
    List<Integer> of(int noun) {
        List<Integer> found = named(noun);
        if (found.isEmpty() && tree.isRelated(noun, "conj")) {
            found = coordinated(noun);
        }
        return found.isEmpty() && scene.isHead(noun) ? List.of(noun) : found;
    }

    private List<Integer> coordinated(int noun) {
        int first = tree.governor(noun);
        boolean other = tree.children(noun, "amod").stream()
                .anyMatch(word -> scene.lemma(word).equals("other"));
        if (other && scene.isActor(first)) {
            return List.of(first);
        }
        return scene.token(first).isNoun() && !scene.token(first).isName() ? named(first) : List.of();
    }

    private List<Integer> named(int noun) {
        Set<Integer> found = new LinkedHashSet<>();
        title(noun).ifPresent(found::add);
        if (found.isEmpty()) {
            found.addAll(apposed(noun));
        }
        if (found.isEmpty()) {
            found.addAll(predicated(noun));
        }
        if (found.isEmpty()) {
            found.addAll(listed(noun));
        }
        if (found.isEmpty() && isOneOf(noun)) {
            int one = tree.governor(noun);
            found.addAll(scene.isActor(one) ? List.of(one) : named(one));
        }
        return found.isEmpty() ? Enclosure.before(scene, noun) : new ArrayList<>(found);
    }

    /** In "Chile is one of Peru's best customers" the one bears what the many are. */
    private boolean isOneOf(int noun) {
        return tree.isRelated(noun, "nmod") && scene.lemma(tree.governor(noun)).equals("one");
    }

    /** "President Ruiz", and "envoy to Chile Ana Ruiz" whatever the tree says. */
    private Optional<Integer> title(int noun) {
        int name = tree.governor(noun);
        if (tree.isRelated(noun, "compound") && name > noun && scene.isActor(name)) {
            boolean one = !scene.token(noun).pos().endsWith("S")
                    || tree.child(name, "conj").isPresent();
            return isPlainName(name) || one && isState(name) ? Optional.of(name) : Optional.empty();
        }
        return mentionAt(noun + 1)
                .filter(mention -> isPlainName(noun + 1))
                .or(() -> behindPhrase(noun))
                .map(mention -> scene.sentence().head(mention.span()));
    }

    /** Places hold no office and play no part. */
    private boolean isPlainName(int token) {
        return scene.token(token).isName() && !scene.token(token).entity().equals("LOCATION");
    }

    /** "Its ally Peru": a state may bear what stands before its name. */
    private boolean isState(int token) {
        return scene.token(token).isName()
                && scene.actorAlone(token).stream()
                        .anyMatch(actor -> scene.cast().actor(actor).type() == ActorType.STATE);
    }

    private Optional<Mention> behindPhrase(int noun) {
        if (!scene.token(Math.min(noun + 1, scene.size() - 1)).pos().matches("IN|TO")) {
            return Optional.empty();
        }
        int next = noun + 2;
        while (next < scene.size() && scene.token(next).pos().equals("DT")) {
            next++;
        }
        Optional<Mention> place = mentionAt(next);
        return place.flatMap(mention -> mentionAt(after(mention)));
    }

    private int after(Mention mention) {
        List<Integer> tokens = scene.sentence().tokensIn(mention.span());
        return tokens.get(tokens.size() - 1) + 1;
    }

    /** Returns the mention that begins at the token. */
    private Optional<Mention> mentionAt(int index) {
        if (index >= scene.size() || !scene.token(index).isName()) {
            return Optional.empty();
        }
        return scene.mentionAt(index)
                .filter(mention ->
                        mention.span().start() == scene.token(index).span().start());
    }

    private List<Integer> apposed(int noun) {
        List<Integer> found = new ArrayList<>(beforeComma(noun));
        if (found.isEmpty()) {
            found.addAll(behindComma(noun));
        }
        if (!found.isEmpty()) {
            return found;
        }
        int governor = tree.governor(noun);
        boolean loose = tree.isRelated(noun, "dep")
                && governor >= 0
                && scene.token(governor).isName();
        if (governor >= 0 && (tree.isRelated(noun, "appos") || loose)) {
            found.addAll(scene.isActor(governor) ? List.of(nearest(governor, noun)) : apposed(governor));
        }
        tree.children(noun, "appos", "dep").stream()
                .filter(child -> scene.isActor(child) && scene.token(child).isName() && isEnclosed(child))
                .forEach(found::add);
        return found;
    }

    /** In "Vega and Ruiz, the envoy" the envoy is the last of those named, though the parser hangs it on the first. */
    private int nearest(int name, int noun) {
        boolean plural = scene.token(noun).pos().endsWith("S");
        return plural
                ? name
                : tree.children(name, "conj").stream()
                        .filter(other -> other < noun && scene.isActor(other))
                        .reduce((first, last) -> last)
                        .orElse(name);
    }

    /** A name behind a comma is an apposition only if it is closed as well. */
    private boolean isEnclosed(int name) {
        List<Integer> words = scene.tree().subtree(name);
        int before = words.get(0) - 1;
        int after = scene.mentionAt(name).map(this::after).orElse(name + 1);
        boolean open = before >= 0 && scene.text(before).equals(",");
        return !open || after >= scene.size() || scene.text(after).matches("[,.;:)]|--?|–|—|”|\"|''|and");
    }

    /** In "Vega and Ana Ruiz, the envoy" the name ends right before the comma. */
    private List<Integer> beforeComma(int noun) {
        boolean single = !scene.token(noun).pos().endsWith("S")
                && tree.child(noun, "det", "nmod:poss").isPresent();
        int comma = tree.subtree(noun).get(0) - 1;
        boolean apposed = tree.isRelated(noun, "appos") || tree.isRelated(noun, "dep");
        if (!single || !apposed || comma < 1 || !scene.text(comma).equals(",")) {
            return List.of();
        }
        return scene
                .mentionAt(comma - 1)
                .filter(mention -> scene.token(comma - 1).entity().equals("PERSON"))
                .stream()
                .map(mention -> scene.sentence().head(mention.span()))
                .toList();
    }

    /** In "the head of the agency, Ana Ruiz, met" the name stands between commas right behind the phrase. */
    private List<Integer> behindComma(int noun) {
        boolean title = scene.token(noun).isNoun()
                && tree.child(noun, "det", "nmod:poss").isPresent();
        int comma = comma(noun);
        boolean fits = title && comma + 1 < scene.size() && scene.text(comma).equals(",");
        if (!fits || !tree.isUnder(comma - 1, noun)) {
            return List.of();
        }
        int name = scene.token(comma + 1).pos().equals("DT") ? comma + 2 : comma + 1;
        return mentionAt(name)
                .filter(mention ->
                        closes(mention, comma) && scene.token(name).entity().matches("PERSON|ORGANIZATION"))
                .map(mention -> scene.sentence().head(mention.span()))
                .stream()
                .toList();
    }

    private int comma(int noun) {
        int end = noun + 1;
        while (end < scene.size() && !scene.text(end).matches("[,.;:]|and")) {
            end++;
        }
        return end;
    }

    private boolean closes(Mention mention, int comma) {
        int after = after(mention);
        return after > comma && (after >= scene.size() || scene.text(after).matches("[,.]"));
    }

    private List<Integer> predicated(int noun) {
        if (tree.child(noun, "cop").isPresent()) {
            return tree.child(noun, "case").isPresent()
                    ? List.of()
                    : subjects.agent(noun).stream().toList();
        }
        int governor = tree.governor(noun);
        if (governor < 0) {
            return List.of();
        }
        boolean inverse =
                tree.isRelated(noun, "nsubj") && tree.child(governor, "cop").isPresent();
        if (inverse && scene.token(governor).isName() && scene.isActor(governor)) {
            return List.of(governor);
        }
        if (isMarked(noun, "as")) {
            return as(governor);
        }
        boolean complement = tree.isRelated(noun, "xcomp") || tree.isRelated(noun, "obj");
        if (complement && scene.vocabulary().copular().contains(scene.lemma(governor))) {
            return subjects.agent(governor).stream().toList();
        }
        boolean regarded = tree.isRelated(noun, "xcomp") || tree.isRelated(noun, "obj");
        return regarded && scene.vocabulary().regard().contains(scene.lemma(governor))
                ? subjects.patient(governor).filter(patient -> patient != noun).stream()
                        .toList()
                : List.of();
    }

    private List<Integer> as(int governor) {
        if (scene.vocabulary().roleNouns().contains(scene.lemma(governor))) {
            return Owners.of(scene, governor);
        }
        if (scene.vocabulary().regard().contains(scene.lemma(governor))) {
            return subjects.patient(governor).stream().toList();
        }
        boolean predicate =
                scene.token(governor).isVerb() || tree.child(governor, "cop").isPresent();
        return predicate ? subjects.doer(governor).stream().toList() : List.of();
    }

    /** "Allies such as Peru", "allies including Peru", "allies like Peru". */
    private List<Integer> listed(int noun) {
        return tree.children(noun, "nmod").stream()
                .filter(child -> isMarked(child, "such") || isMarked(child, "include") || isMarked(child, "like"))
                .filter(scene::isActor)
                .toList();
    }

    private boolean isMarked(int child, String preposition) {
        return tree.children(child, "case").stream()
                .anyMatch(mark -> scene.lemma(mark).equals(preposition)
                        || scene.text(mark).equals(preposition));
    }

    /** Returns the one whose doing a noun tells as the object of a light verb: who "maintains influence". */
    List<Integer> clause(int noun) {
        int verb = tree.governor(noun);
        boolean carried =
                tree.isRelated(noun, "obj") && scene.vocabulary().light().contains(scene.lemma(verb));
        if (!carried && tree.isRelated(noun, "conj") && verb != DependencyTree.NONE) {
            return clause(verb);
        }
        return carried ? subjects.agent(verb).stream().toList() : List.of();
    }
}
