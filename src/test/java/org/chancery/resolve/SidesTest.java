package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nouns for one side, one body or one state mean the one of which the text has told. */
class SidesTest {
    @Test
    void theInsurgentsAreTheOnlyRebels() {
        Meant meant = Meant.in("Northern separatists have been fighting Mali for years. The insurgents took a town.");
        assertThat(meant.by("insurgents")).isEqualTo(meant.by("Northern separatists"));
    }

    @Test
    void rebelsWhoGetANameHaveHadItBefore() {
        Meant meant = Meant.in(
                "Northern separatists have been fighting Mali for years. The rebels, known as the Azure Liberation Front, took a town.");
        assertThat(meant.by("Azure Liberation Front")).hasSize(1).isEqualTo(meant.by("Northern separatists"));
    }

    @Test
    void twoSidesStayApart() {
        Meant meant = Meant.in("M23 took a town. Al-Shabaab bombed a hotel. Reporters came. The militants fled.");
        assertThat(meant.by("militants")).doesNotContain("m23", "al-shabaab");
    }

    @Test
    void fightersOfAGroupAreTheGroup() {
        assertThat(Meant.in("M23 fighters took Goma.").by("M23 fighters")).containsExactly("m23");
        assertThat(Meant.in("Russian fighters took Goma.").by("Russian fighters"))
                .doesNotContain("russia");
    }

    @Test
    void aNounThatAnAppositionToldIsTheGroup() {
        Meant meant = Meant.in("The Bravo Guard, a militia from the north, seized the port. Chad protested. "
                + "The militia withdrew a day later.");
        assertThat(meant.by("militia")).containsOnly("bravo-guard");
    }

    @Test
    void theArmyIsTheOneThatWasNamed() {
        Meant meant = Meant.in("The Chadian army shelled a village. A spokesman of the army denied it.");
        assertThat(meant.by("army")).isEqualTo(meant.by("Chadian army"));
    }

    @Test
    void theKingdomIsAStateThatIsCalledSo() {
        Meant meant = Meant.in("Saudi Arabia met with France. The kingdom wants peace.");
        assertThat(meant.by("kingdom")).containsExactly("saudi-arabia");
    }

    @Test
    void whoArmsTheJuntaIsNotTheJunta() {
        Meant meant = Meant.in("Myanmar bombed a village. Russia has been the junta's foremost supplier.");
        assertThat(meant.by("junta")).containsExactly("myanmar");
    }

    @Test
    void theMenOfAForceAreTheForce() {
        Meant meant = Meant.in("The men of the Malian army fled.");
        assertThat(meant.by("men of the Malian army")).isEqualTo(meant.by("Malian army"));
    }
}
