package org.chancery.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.chancery.extract.Cast;
import org.chancery.extract.rule.WordLists;
import org.chancery.extract.stance.Stance;
import org.chancery.extract.stance.StanceReader;
import org.chancery.model.Certainty;
import org.chancery.model.Quantity;
import org.chancery.model.Relation;
import org.chancery.model.TimeMention;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.PatternCompiler;

/** Finds the lasting ties that a document states between its actors. Immutable, and safe for use by several threads. */
public final class RelationExtractor {
    private final List<RelationRules> types;
    private final Vocabulary vocabulary;
    private final StanceReader stances;

    private RelationExtractor(List<RelationRules> types, Vocabulary vocabulary, StanceReader stances) {
        this.types = types;
        this.vocabulary = vocabulary;
        this.stances = stances;
    }

    /** Returns an extractor over the rule files of every type; throws the rule file exception if one cannot be read. */
    public static RelationExtractor load(PatternCompiler compiler) {
        WordLists words = new WordLists();
        return new RelationExtractor(
                RelationRules.loadAll(words, compiler), Vocabulary.of(words), StanceReader.load(words));
    }

    List<RelationRules> types() {
        return types;
    }

    /**
     * Returns the ties in order of their evidence, each once a sentence, in the voice of the author.
     *
     * @param times those of the document, for the time of a tie
     * @param quantities those of the document, for the amount of a tie
     */
    public List<Relation> extract(
            AnalysedDocument document, Cast cast, List<TimeMention> times, List<Quantity> quantities) {
        List<Relation> found = new ArrayList<>();
        Extents extents = new Extents(times, quantities);
        List<Relation> before = List.of();
        for (Scene scene : scenes(document, cast).toList()) {
            before = extract(scene, extents, before);
            found.addAll(before);
        }
        found.sort(Comparator.comparing(Relation::evidence));
        return found;
    }

    /** Returns where the rules find a tie, each as often as a rule finds it. */
    List<Tie> found(AnalysedDocument document, Cast cast) {
        return scenes(document, cast)
                .flatMap(scene -> types.stream().flatMap(type -> type.find(scene).stream()
                        .filter(tie -> !relations(scene, type.constraint(), tie, Extents.none())
                                .isEmpty())))
                .toList();
    }

    private Stream<Scene> scenes(AnalysedDocument document, Cast cast) {
        Topics topics = Topics.of(cast);
        return document.blocks().stream().flatMap(block -> block.sentences().stream()
                .map(sentence -> new Scene(sentence, cast, topics, vocabulary)));
    }

    private List<Relation> extract(Scene scene, Extents extents, List<Relation> before) {
        Map<String, Relation> once = new LinkedHashMap<>();
        for (RelationRules rules : types) {
            for (Tie tie : rules.find(scene)) {
                relations(scene, rules.constraint(), tie, extents)
                        .forEach(relation -> once.putIfAbsent(key(relation), relation));
            }
        }
        List<Relation> here = List.copyOf(once.values());
        scene.echo().stream()
                .flatMap(echo -> echo.repeated(scene, here, before).stream())
                .forEach(relation -> once.putIfAbsent(key(relation), relation));
        return Subsumption.without(List.copyOf(once.values()));
    }

    private static String key(Relation relation) {
        boolean swap = relation.type().isSymmetric() && relation.subject().compareTo(relation.object()) > 0;
        String first = swap ? relation.object() : relation.subject();
        String second = swap ? relation.subject() : relation.object();
        return first + " " + relation.type() + " " + second;
    }

    private List<Relation> relations(Scene scene, TypeConstraint constraint, Tie tie, Extents extents) {
        OptionalInt anchor = Predication.anchor(scene, constraint, tie);
        Stance stance = anchor.isPresent() ? stances.read(scene.sentence(), anchor.getAsInt()) : Stance.PLAIN;
        boolean aim = !constraint.stance() && Predication.isAim(scene, tie.cue());
        Optional<Certainty> certainty = aim ? Optional.empty() : constraint.certainty(stance);
        return certainty
                .map(sure -> new Statement(scene, constraint, tie, stance.polarity(), sure, extents).relations())
                .orElse(List.of());
    }
}
