package org.chancery.extract.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.model.Mention;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.Span;

/**
 * The other one of whom a clause says the same: "Peru backs Chile; so does Bolivia", "as does Bolivia".
 *
 * @param start token of "so" or "as"
 * @param subject token of the other one
 */
record Echo(int start, int subject) {
    private static final int REACH = 5;
    private static final Set<String> OPENING = Set.of("so", "as");
    private static final Set<RelationType> DONE = Set.of(
            RelationType.BACKS,
            RelationType.OPPOSES,
            RelationType.ARMS_SUPPLIER_OF,
            RelationType.SANCTIONS,
            RelationType.TRADES_WITH,
            RelationType.INFLUENCES,
            RelationType.AT_WAR_WITH);

    /** Returns the last one of the sentence. */
    static Optional<Echo> in(Scene scene) {
        return IntStream.range(0, scene.size() - 2)
                .filter(index -> scene.lemma(index + 1).equals("do") && OPENING.contains(scene.text(index)))
                .boxed()
                .flatMap(index -> subject(scene, index + 2).map(name -> new Echo(index, name)).stream())
                .max(Comparator.comparingInt(Echo::start));
    }

    private static Optional<Integer> subject(Scene scene, int from) {
        return IntStream.range(from, Math.min(from + REACH, scene.size()))
                .boxed()
                .takeWhile(index ->
                        !scene.token(index).isVerb() && !scene.text(index).matches("[,.;:]"))
                .flatMap(index -> scene.mentionAt(index).stream())
                .findFirst()
                .map(mention -> scene.sentence().head(mention.span()));
    }

    /** Tells whether the word names the other one, who is then no part of the clause before. */
    boolean covers(Scene scene, int token) {
        return token > start && scene.tree().isUnder(token, subject);
    }

    /**
     * Returns what is said of the other one as well.
     *
     * @param here what the same sentence says
     * @param before what the sentence before says
     */
    List<Relation> repeated(Scene scene, List<Relation> here, List<Relation> before) {
        int offset = scene.token(start).span().start();
        List<Relation> told = here.stream()
                .filter(relation -> relation.evidence().start() < offset)
                .toList();
        List<Relation> source = told.isEmpty() && start <= 1 ? before : told;
        Optional<String> doer = source.stream()
                .filter(relation -> DONE.contains(relation.type()))
                .reduce((first, last) -> last)
                .map(Relation::subject);
        return source.stream()
                .filter(relation -> DONE.contains(relation.type()) && doer.equals(Optional.of(relation.subject())))
                .flatMap(relation -> scene.actorsAt(subject).stream()
                        .filter(actor -> !actor.equals(relation.object()) && !actor.equals(relation.subject()))
                        .map(actor -> copy(scene, relation, actor, told.isEmpty())))
                .toList();
    }

    private Relation copy(Scene scene, Relation told, String actor, boolean alone) {
        Span words = scene.token(start)
                .span()
                .cover(scene.mentionAt(subject)
                        .map(Mention::span)
                        .orElse(scene.token(subject).span()));
        return new Relation(
                actor,
                told.type(),
                told.object(),
                told.polarity(),
                told.certainty(),
                told.voice(),
                told.time(),
                Optional.empty(),
                told.role(),
                alone ? words : words.cover(told.evidence()),
                told.rule());
    }
}
