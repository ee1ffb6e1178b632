package org.chancery.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.extract.Cast;
import org.chancery.extract.actor.ActorFinder;
import org.chancery.resolve.Gazetteer;
import org.chancery.resolve.Resolution;
import org.chancery.resolve.Resolver;
import org.chancery.testing.Language;
import org.chancery.text.AnalysedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of every rule of every type through the whole of the pipeline before it. */
class RelationRulesTest {
    private static final RelationExtractor EXTRACTOR = RelationExtractor.load(Language.patterns());
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final ActorFinder FINDER = ActorFinder.of(GAZETTEER.names());
    private static final Resolver RESOLVER = Resolver.of(GAZETTEER);

    static Stream<RelationRule> rules() {
        return EXTRACTOR.types().stream().flatMap(type -> type.rules().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsExampleAndLeavesTheOther(RelationRule rule) {
        assertThat(rulesThatFind(rule.matches())).as(rule.matches()).contains(rule.id());
        assertThat(rulesThatFind(rule.rejects())).as(rule.rejects()).doesNotContain(rule.id());
    }

    private static List<String> rulesThatFind(String text) {
        AnalysedDocument document = Language.analyse(text);
        Resolution resolution = RESOLVER.resolve(document.document(), FINDER.find(document));
        Cast cast = Cast.of(document, resolution.actors(), resolution.mentions());
        return EXTRACTOR.found(document, cast).stream()
                .map(Tie::rule)
                .map(RelationRule::id)
                .toList();
    }
}
