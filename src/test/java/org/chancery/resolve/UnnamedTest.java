package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People and groups without a name: what they are called, and which words are no actors. */
class UnnamedTest {
    @Test
    void whoIsCountedActsAndNotTheCount() {
        Meant meant = Meant.in("A handful of Chadian soldiers attacked the town.");
        assertThat(meant.actors()).contains("Chadian soldiers").noneMatch(name -> name.startsWith("handful"));
        assertThat(meant.agents("ASSAULT")).containsExactly("chadian-soldiers");
    }

    @Test
    void oneOfSomebodysPeopleIsCalledByTheOwner() {
        Meant meant = Meant.in("General Ana Ruiz won the election. One of her aides said that she was glad.");
        assertThat(meant.actors()).contains("Ana Ruiz's aide");
        assertThat(meant.aliases("ana-ruiz-s-aide")).containsExactly("One of her aides");
    }

    @Test
    void aNumberIsNoName() {
        assertThat(Meant.in("One Chadian official said that the talks had failed.")
                        .actors())
                .contains("Chadian official");
    }

    @Test
    void sheIsTheLastUnnamedSpeaker() {
        Meant meant = Meant.in("“We wait,” sighed a Chilean diplomat. She said that the talks had failed.");
        assertThat(meant.by("She")).containsExactly("chilean-diplomat");
    }

    @Test
    void inSomebodysOpinionHeSpeaks() {
        Meant meant = Meant.in("The war is lost, in the opinion of a Chadian official.");
        assertThat(meant.actors()).contains("Chadian official");
        assertThat(Meant.in("The war cost the life of a Chadian official.").actors())
                .doesNotContain("Chadian official");
    }

    @Test
    void aLabelForEnemiesIsNoActorUnlessItActs() {
        assertThat(Meant.in("Chad is fighting terrorists.").actors()).doesNotContain("terrorists");
        assertThat(Meant.in("Terrorists attacked Chad.").actors()).contains("Terrorists");
    }

    @Test
    void thoseWhoOnlyDieAreNoActors() {
        assertThat(Meant.in("Some 300 people died in Chad.").actors()).noneMatch(name -> name.endsWith("people"));
        assertThat(Meant.in("Some 300 people protested in Chad.").actors()).anyMatch(name -> name.endsWith("people"));
    }

    @Test
    void aCapitalThatIsAPatronActs() {
        assertThat(Meant.in("Chad has changed sides. Its patron is Moscow.").by("Moscow"))
                .containsExactly("russia");
        assertThat(Meant.in("The capital is Moscow.").by("Moscow")).containsExactly("moscow");
    }

    @Test
    void oneSoldierIsNoArmy() {
        assertThat(Meant.in("A Chadian soldier lost his leg.").actors()).doesNotContain("Chadian soldier");
    }
}
