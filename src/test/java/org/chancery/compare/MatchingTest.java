package org.chancery.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.chancery.compare.ToldClaim.Told;
import org.chancery.compare.ToldClaim.Words;
import org.chancery.model.Span;
import org.chancery.vocab.Bases;

class MatchingTest {
    /** What a claim says, and where, without the IRI that its run gives it. */
    private record Said(String type, List<String> order, String polarity, String claimant, int start, int length) {}

    private static Said backs(String polarity, String claimant, int start) {
        return new Said("backs", List.of("norway", "malta"), polarity, claimant, start, 10);
    }

    private static List<ToldClaim> claims(String run, List<Said> all) {
        return IntStream.range(0, all.size())
                .mapToObj(place -> claim(run + place, all.get(place)))
                .toList();
    }

    private static ToldClaim claim(String id, Said said) {
        Resource node = ResourceFactory.createResource(Bases.DOCUMENTS + id);
        Matter matter = new Matter(
                Kind.RELATION,
                said.type(),
                List.of(said.order().get(0)),
                List.of(said.order().get(1)));
        Map<Aspect, Told> told = Map.of(
                Aspect.POLARITY, new Told(said.polarity(), said.polarity()),
                Aspect.CLAIMANT, new Told(said.claimant(), said.claimant()),
                Aspect.DIRECTION, new Told(matter.direction(), matter.direction()));
        Span span = new Span(said.start(), said.start() + said.length());
        return new ToldClaim(
                node, "", said.type(), matter, told, List.of(new Words(span, "words")), List.of(), List.of());
    }

    private static Matching match(List<Said> before, List<Said> after) {
        return Matching.of(claims("a", before), claims("b", after));
    }

    private static ClaimPair turned(ClaimPair pair) {
        return new ClaimPair(/* before= */ pair.after(), /* after= */ pair.before());
    }

    @Property(tries = 500)
    void putsEveryClaimInExactlyOneList(@ForAll("several") List<Said> before, @ForAll("several") List<Said> after) {
        List<ToldClaim> ours = claims("a", before);
        List<ToldClaim> theirs = claims("b", after);

        Matching matched = Matching.of(ours, theirs);

        assertThat(Stream.of(
                                matched.same().stream().map(ClaimPair::before),
                                matched.changed().stream().map(ClaimPair::before),
                                matched.lost().stream())
                        .flatMap(part -> part))
                .containsExactlyInAnyOrderElementsOf(ours);
        assertThat(Stream.of(
                                matched.same().stream().map(ClaimPair::after),
                                matched.changed().stream().map(ClaimPair::after),
                                matched.added().stream())
                        .flatMap(part -> part))
                .containsExactlyInAnyOrderElementsOf(theirs);
        assertThat(matched.same()).allMatch(pair -> pair.differences().isEmpty());
        assertThat(matched.changed())
                .noneMatch(pair -> pair.differences().isEmpty())
                .allMatch(pair -> pair.before().shared(pair.after()) > 0);
    }

    @Property(tries = 500)
    void givesTheSamePairsWhenTheRunsChangePlaces(
            @ForAll("several") List<Said> before, @ForAll("several") List<Said> after) {
        List<ToldClaim> ours = claims("a", before);
        List<ToldClaim> theirs = claims("b", after);

        Matching there = Matching.of(ours, theirs);
        Matching back = Matching.of(theirs, ours);

        assertThat(back.added()).isEqualTo(there.lost());
        assertThat(back.lost()).isEqualTo(there.added());
        assertThat(back.same().stream().map(MatchingTest::turned)).containsExactlyInAnyOrderElementsOf(there.same());
        assertThat(back.changed().stream().map(MatchingTest::turned))
                .containsExactlyInAnyOrderElementsOf(there.changed());
    }

    @Property(tries = 200)
    void findsNothingBetweenARunAndItself(@ForAll("several") List<Said> claims) {
        Matching matched = match(claims, claims);

        assertThat(matched.same()).hasSameSizeAs(claims);
        assertThat(matched.changed()).isEmpty();
    }

    @Provide
    Arbitrary<List<Said>> several() {
        return Combinators.combine(
                        Arbitraries.of("backs", "opposes"),
                        Arbitraries.of(List.of("norway", "malta"), List.of("malta", "norway")),
                        Arbitraries.of("affirmed", "denied"),
                        Arbitraries.of("author", "minister"),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 20))
                .as(Said::new)
                .list()
                .ofMaxSize(8);
    }

    @Example
    void takesTheSameWordsElsewhereForTheSameClaimIfEachTellsItOnce() {
        Matching matched = match(List.of(backs("affirmed", "author", 0)), List.of(backs("affirmed", "author", 50)));

        assertThat(matched.same()).hasSize(1);
    }

    @Example
    void keepsApartWhatIsSaidElsewhereWhereARunSaysItTwice() {
        Matching matched = match(
                List.of(backs("affirmed", "author", 0), backs("affirmed", "author", 50)),
                List.of(backs("affirmed", "author", 0), backs("affirmed", "author", 100)));

        assertThat(matched.same()).hasSize(1);
        assertThat(matched.lost()).hasSize(1);
        assertThat(matched.added()).hasSize(1);
    }

    @Example
    void wouldRatherMoveAClaimThanChangeIt() {
        Matching matched = match(
                List.of(backs("affirmed", "author", 0)),
                List.of(backs("affirmed", "author", 50), backs("denied", "author", 0)));

        assertThat(matched.same()).hasSize(1);
        assertThat(matched.changed()).isEmpty();
        assertThat(matched.added()).hasSize(1);
    }

    @Example
    void pairsThoseThatAgreeInMoreBeforeThoseThatShareMoreWords() {
        Matching matched = match(
                List.of(backs("affirmed", "author", 0)),
                List.of(backs("denied", "minister", 0), backs("denied", "author", 9)));

        assertThat(matched.changed()).extracting(ClaimPair::differences).containsExactly(List.of(Aspect.POLARITY));
        assertThat(matched.added()).hasSize(1);
    }

    @Example
    void doesNotPairOtherMattersInTheSameWords() {
        Said opposes = new Said("opposes", List.of("norway", "malta"), "affirmed", "author", 0, 10);

        Matching matched = match(List.of(backs("affirmed", "author", 0)), List.of(opposes));

        assertThat(matched.lost()).hasSize(1);
        assertThat(matched.added()).hasSize(1);
    }

    @Example
    void seesThatATieIsTurned() {
        Said turned = new Said("backs", List.of("malta", "norway"), "affirmed", "author", 3, 10);

        Matching matched = match(List.of(backs("affirmed", "author", 0)), List.of(turned));

        assertThat(matched.changed()).extracting(ClaimPair::differences).containsExactly(List.of(Aspect.DIRECTION));
    }
}
