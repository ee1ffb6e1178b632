package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.resolve.Cast.published;
import static org.chancery.resolve.Cast.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several people of one name is meant. */
class NamesakeTest {
    @ParameterizedTest
    @CsvSource({
        "1991-03-01, Bush, george-h-w-bush",
        "2005-03-01, Bush, george-w-bush",
        "1999-03-01, Aliyev, heydar-aliyev",
        "2010-03-01, Aliyev, ilham-aliyev",
        "1999-05-01, Kabila, laurent-desire-kabila",
        "2010-05-01, Kabila, joseph-kabila",
        "2010-05-01, Deby, idriss-deby",
        "2023-05-01, Deby, mahamat-deby",
        "1992-05-01, Assad, hafez-al-assad",
        "2011-05-01, Assad, bashar-al-assad",
        "2010-05-01, Castro, raul-castro",
        "1995-05-01, Castro, fidel-castro",
        "2023-05-01, Xi, xi-jinping",
    })
    void aPresidentIsTheOneOfTheDay(String date, String name, String id) {
        assertThat(read("President " + name + " refused the offer.", published(date))
                        .meant(name))
                .containsExactly(id);
    }

    @Test
    void thePresidentIsNotTheFatherWhomTheTextNamesInFull() {
        Cast cast = read(
                "President Bush sent ships. He spoke with his father, George H. W. Bush, on Sunday.",
                published("2003-02-01"));
        assertThat(cast.meant("Bush")).containsExactly("george-w-bush");
        assertThat(cast.meant("George H. W. Bush")).containsExactly("george-h-w-bush");
    }

    @Test
    void aPresidentOfAnotherStateIsSomebodyElse() {
        Cast cast = read(
                "President Kim of South Korea flew to Pyongyang and met Kim Jong-il there.", published("2000-06-13"));
        assertThat(cast.meant("Kim")).containsExactly("kim-dae-jung");
        assertThat(cast.meant("Kim Jong-il")).containsExactly("kim-jong-il");
        Cast unknown = read(
                "President Kim of South Korea flew to Pyongyang and met Kim Jong-il there.", published("2010-06-13"));
        assertThat(unknown.meant("Kim")).doesNotContain("kim-jong-il");
    }

    @ParameterizedTest
    @CsvSource({"1990-05-01, george-h-w-bush", "2004-05-01, george-w-bush", "2012-05-01, george-w-bush"})
    void aFullNameThatTwoShareIsTheOneInOfficeOrTheLast(String date, String id) {
        assertThat(read("George Bush left Texas.", published(date)).meant("George Bush"))
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-05-01, Syrian president, bashar-al-assad",
        "2025-05-01, Syrian president, ahmed-al-sharaa",
        "1999-05-01, Syrian president, hafez-al-assad",
        "2014-05-01, Russian foreign minister, sergei-lavrov",
        "1997-05-01, Russian foreign minister, yevgeny-primakov",
        "2018-05-01, Iranian president, hassan-rouhani",
    })
    void anOfficeIsHeldByWhomTheDateTells(String date, String office, String id) {
        assertThat(read("The " + office + " gave no answer.", published(date)).meant(office))
                .containsExactly(id);
    }

    @Test
    void aCommonFamilyNameIsNobodyWhoseStateTheTextDoesNotName() {
        Cast cast = read("Brown sold the farm. Brown then moved away.", published("2008-05-01"));
        assertThat(cast.resolution().actors()).extracting(actor -> actor.id()).doesNotContain("gordon-brown");
        Cast minister = read("Brown promised that Britain would send more troops.", published("2008-05-01"));
        assertThat(minister.meant("Brown")).containsExactly("gordon-brown");
    }

    @Test
    void aFamilyNameAloneIsNoFormerAdviserButAFormerPresident() {
        Cast cast = read(
                "Jones said that the United States would wait. Yeltsin had asked Russia to do so, and Clinton too.",
                published("2015-05-01"));
        assertThat(cast.meant("Jones")).doesNotContain("james-l-jones");
        assertThat(cast.meant("Yeltsin")).containsExactly("boris-yeltsin");
        assertThat(cast.meant("Clinton")).doesNotContain("bill-clinton", "hillary-clinton");
    }
}
