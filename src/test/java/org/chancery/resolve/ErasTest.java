package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Titles mean who bore them at the time of which the sentence speaks. */
class ErasTest {
    @Test
    void aTitleOfAnEarlierYearIsThatYearsHolder() {
        Cast cast = read("In 2009 the British prime minister met the French president.");
        assertThat(cast.meant("British prime minister")).containsExactly("gordon-brown");
        assertThat(cast.meant("French president")).containsExactly("nicolas-sarkozy");
    }

    @Test
    void aTitleWithoutAYearIsTodaysHolder() {
        assertThat(read("The French president met the ministers.").meant("French president"))
                .containsExactly("emmanuel-macron");
    }

    @Test
    void aFormerTitleIsNobodyOfToday() {
        assertThat(read("Russia's then-foreign minister visited Syria.").meant("Russia's then-foreign minister"))
                .doesNotContain("sergei-lavrov");
        assertThat(read("Russia's then-foreign minister visited Syria in 2003.")
                        .meant("Russia's then-foreign minister"))
                .containsExactly("igor-ivanov");
    }

    @Test
    void aDoubtfulItIsNobody() {
        Cast cast = read("Sanctions by Chile on firms in Peru, on the day as it fled, failed.");
        assertThat(cast.meant("it")).isEmpty();
        assertThat(read("Chile sent envoys to Peru before it fled.").meant("it"))
                .containsExactly("chile");
    }

    private static Cast read(String text) {
        return Cast.read(text, Cast.published("2024-09-12"));
    }
}
