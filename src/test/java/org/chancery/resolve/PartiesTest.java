package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Plurals that stand for parties named before mean each of them. */
class PartiesTest {
    @Test
    void bothGovernmentsAreThoseThatWereNamed() {
        Meant meant = Meant.in("Peru and Chile signed a treaty in Lima. Both governments condemned Bolivia.");
        assertThat(meant.by("governments")).containsExactlyInAnyOrder("peru", "chile");
        assertThat(meant.agents("ACCUSE")).containsExactlyInAnyOrder("peru", "chile");
        assertThat(meant.actors()).doesNotContain("governments");
        assertThat(meant.aliases("peru")).doesNotContain("governments");
    }

    @Test
    void asManyAreMeantAsAreCounted() {
        Meant meant = Meant.in("Bolivia, Ecuador and Colombia met in Quito. The three countries support Peru.");
        assertThat(meant.by("three countries")).containsExactlyInAnyOrder("bolivia", "ecuador", "colombia");
        assertThat(meant.subjects("BACKS")).containsExactlyInAnyOrder("bolivia", "ecuador", "colombia");
    }

    @Test
    void nobodyIsMeantWhereMoreWereNamed() {
        Meant meant = Meant.in("Bolivia, Ecuador and Colombia met in Quito. The two countries back Peru.");
        assertThat(meant.by("two countries")).isEmpty();
        assertThat(meant.actors()).doesNotContain("two countries");
    }

    @Test
    void whomThePartiesActUponIsNoneOfThem() {
        Meant meant = Meant.in(
                "Kenya broke with Sudan a day after Chad had done so, both governments accusing Khartoum of murder.");
        assertThat(meant.by("governments")).containsExactlyInAnyOrder("kenya", "chad");
    }

    @Test
    void leadersArePeople() {
        Meant meant = Meant.in(
                "President Keiko Alva met Prime Minister Jonas Brandt in Oslo. The two leaders said they would go on.");
        assertThat(meant.by("two leaders")).containsExactlyInAnyOrder("keiko-alva", "jonas-brandt");
        assertThat(meant.sources()).contains("keiko-alva", "jonas-brandt");
    }

    @Test
    void aPronounMeansAllOfThem() {
        Meant meant = Meant.in("Peru and Chile met in Lima. Both governments want peace. They also want trade.");
        assertThat(meant.by("They")).containsExactlyInAnyOrder("peru", "chile");
    }

    @Test
    void twoOfAKindThatAreNotDefiniteStandForThemselves() {
        Meant meant = Meant.in("Peru and Chile met in Lima. Two ministers resigned.");
        assertThat(meant.by("Two ministers")).doesNotContain("peru", "chile");
    }

    @Test
    void neitherBeforeAVerbIsNoParty() {
        Meant meant = Meant.in("Peru and Chile met in Lima. Neither can the European Union be relied on.");
        assertThat(meant.by("Neither")).isEmpty();
    }
}
