package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.model.Span;
import org.chancery.text.DependencyTree;

/** Verbs, nouns and adjectives of the lexicon that stand before their content. */
final class LexicalCues {
    private static final Set<String> ADVICE = Set.of("should", "must", "ought", "could", "might", "may", "can");

    private final Scene scene;
    private final DependencyTree tree;
    private final CueLexicon lexicon;
    private final Set<String> carriers;

    LexicalCues(Scene scene, CueLexicon lexicon, Set<String> carriers) {
        this.scene = scene;
        this.tree = scene.tree();
        this.lexicon = lexicon;
        this.carriers = carriers;
    }

    /** Returns what the words from the first to before the last token attribute, in their order. */
    List<Draft> find(Bounds bounds, Set<Integer> spent) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = bounds.from(); i < bounds.to(); i++) {
            if (!spent.contains(i)) {
                at(i, bounds).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> at(int i, Bounds bounds) {
        Optional<Draft> adjective = isPredicate(i) ? predicate(i, bounds) : Optional.empty();
        if (adjective.isPresent()) {
            return adjective;
        }
        if (scene.token(i).isVerb()) {
            return isSerious(i) ? verb(i, bounds) : Optional.empty();
        }
        return scene.token(i).isNoun() ? noun(i, bounds) : Optional.empty();
    }

    private Optional<Draft> verb(int i, Bounds bounds) {
        OptionalInt source = SourceFinder.of(scene, i);
        return source.isEmpty()
                ? Optional.empty()
                : first(lexicon.verbs(scene.lexeme(i)), i, bounds)
                        .filter(found -> !isNegated(i) || !isTopic(found.entry()))
                        .map(found -> draft(found, source.getAsInt(), group(i), i));
    }

    private Optional<Draft> predicate(int i, Bounds bounds) {
        OptionalInt source = SourceFinder.of(scene, i);
        if (source.isEmpty()) {
            source = tree.child(i, "nsubj:pass");
        }
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int head = source.getAsInt();
        return first(lexicon.adjectives(scene.lower(i)), i, bounds)
                .map(found -> draft(found, head, scene.span(i, i + 1), i));
    }

    private Optional<Draft> noun(int i, Bounds bounds) {
        List<Cue> entries = lexicon.nouns(scene.token(i).lemma());
        if (entries.isEmpty() || i + 1 >= scene.size()) {
            return Optional.empty();
        }
        OptionalInt owner = owner(i);
        int carrier = tree.isRelated(i, "obj") ? tree.governor(i) : DependencyTree.NONE;
        boolean carried = carrier != DependencyTree.NONE
                && carriers.contains(scene.token(carrier).lemma());
        OptionalInt source = owner.isEmpty() && carried ? SourceFinder.of(scene, carrier) : owner;
        if (source.isEmpty() && isReport(i) && !DisputedClaim.isDisputed(scene, lexicon, i)) {
            source = OptionalInt.of(i);
        }
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Span words = owner.isEmpty() && carried && carrier < i ? scene.span(carrier, i + 1) : scene.span(i, i + 1);
        int head = source.getAsInt();
        return first(entries, i, bounds).map(found -> draft(found, head, words, i));
    }

    /** "recent reports that …": many say so, and nobody tells who. */
    private boolean isReport(int noun) {
        return scene.pos(noun).equals("NNS")
                && scene.token(noun).lemma().matches("report|rumor|rumour|allegation")
                && scene.lower(noun + 1).equals("that");
    }

    private OptionalInt owner(int noun) {
        OptionalInt possessor = tree.child(noun, "nmod:poss");
        return possessor.isPresent()
                ? possessor
                : tree.children(noun, "nmod").stream()
                        .filter(n -> tree.children(n, "case").stream()
                                .anyMatch(c -> scene.lower(c).equals("by")))
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }

    private Optional<Found> first(List<Cue> entries, int i, Bounds bounds) {
        return entries.stream()
                .flatMap(entry ->
                        RightContent.find(scene, i, entry, bounds, lexicon)
                                .map(span -> new Found(entry, span))
                                .stream())
                .findFirst();
    }

    private Draft draft(Found found, int source, Span words, int cue) {
        Draft draft = Draft.of(scene.sentence(), source, words, found.content(), found.entry());
        return isNegated(cue) ? draft.negated() : draft;
    }

    private boolean isPredicate(int i) {
        return !lexicon.adjectives(scene.lower(i)).isEmpty()
                && (tree.child(i, "cop", "aux:pass").isPresent()
                        || scene.pos(i).matches("JJ.*|VBN")
                                && (tree.isRelated(i, "xcomp") || tree.isRelated(i, "conj")));
    }

    /** Tells whether the verb is neither advice to speak nor a condition nor a denial of having spoken. */
    private boolean isSerious(int verb) {
        boolean advised = tree.children(verb, "aux").stream().anyMatch(a -> ADVICE.contains(scene.lower(a)));
        boolean conditional = tree.children(verb, "mark").stream()
                .anyMatch(m -> scene.lower(m).matches("if|unless"));
        return !advised && !conditional;
    }

    private boolean isNegated(int cue) {
        return tree.children(cue, "advmod", "neg").stream()
                        .anyMatch(c -> scene.lower(c).matches("n't|n’t|not|never|no"))
                || tree.children(cue, "nsubj").stream()
                        .flatMap(s -> tree.children(s, "det", "cc:preconj").stream())
                        .anyMatch(d -> scene.lower(d).matches("no|neither"));
    }

    /** "Never mentioned the raid": who does not speak of a thing says nothing of it. */
    private static boolean isTopic(Cue entry) {
        boolean clause = entry.takes().stream()
                .anyMatch(c -> c == Complement.CLAUSE || c == Complement.INFINITIVE || c == Complement.CLAIM);
        return entry.kind() == CueKind.SPEECH && !clause && entry.polarity().isEmpty();
    }

    private Span group(int verb) {
        return scene.span(verb, verb + 1);
    }

    private record Found(Cue entry, Span content) {}
}
