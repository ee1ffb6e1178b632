package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.resolve.Cast.published;
import static org.chancery.resolve.Cast.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several bodies of one acronym or one short name is meant. */
class AcronymTest {
    @ParameterizedTest
    @CsvSource({"2012-03-01, syrian-national-council", "2014-03-01, syrian-national-coalition"})
    void theDateTellsWhichOfTwoSuccessors(String date, String id) {
        assertThat(read("The SNC, an opposition group, met in Istanbul.", published(date))
                        .meant("SNC"))
                .containsExactly(id);
    }

    @Test
    void theFullNameAnywhereInTheTextTellsMoreThanTheDate() {
        Cast cast = read(
                "The SNC met in Istanbul. It was the first meeting of the Syrian National Council since May.",
                published("2013-03-01"));
        assertThat(cast.meant("SNC")).containsExactly("syrian-national-council");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kurdish fighters of the SDF took the town near Raqqa in Syria.|SDF|sdf-syria",
                "Japan sent ships of the SDF to sea from Okinawa.|SDF|japan-self-defense-forces",
                "In Sudan the RSF shelled Khartoum.|RSF|rapid-support-forces",
                "The RSF counts journalists in prison and defends freedom of the press.|RSF|rsf-press-freedom",
                "In Myanmar the AA took a town in Rakhine.|AA|arakan-army",
                "Pakistan denied that the ISI had armed the Taliban.|ISI|isi-pakistan",
                "Imran Khan said that the PTI would march on Islamabad in Pakistan.|PTI|pti-pakistan",
                "Somalia said that the SNA had retaken the town from al-Shabaab.|SNA|somali-armed-forces",
                "Turkey paid the fighters of the SNA around Afrin in Syria.|SNA|syrian-national-army",
                "Fighters of the MNLA entered Kidal in Mali.|MNLA|mnla",
                "Fighters of the LNA entered Tripoli in Libya.|LNA|lna",
                "China said that the PLA had finished its drill near Taiwan.|PLA|pla",
                "The AU sent observers to Sudan.|AU|african-union",
                "Ministers of the SCO met in Samarkand.|SCO|sco",
                "Ministers of the OIC met in Jeddah.|OIC|oic",
                "Fighters of IS attacked a base in Iraq.|IS|islamic-state",
                "Clashes spread in Tripoli, said the Lebanese army in Beirut.|Tripoli|tripoli-lebanon",
                "Clashes spread in Tripoli, said the Libyan army in Benghazi.|Tripoli|tripoli",
            })
    void theWordsAroundTellWhichIsMeant(String text, String name, String id) {
        assertThat(read(text).meant(name)).contains(id);
    }

    @Test
    void aBodyBelongsToTheStateThatTheTextGivesIt() {
        Cast cast = read("The Nigerian Senate met on Monday. Russia's National Security Council met too.");
        assertThat(cast.meant("Senate")).doesNotContain("us-senate");
        assertThat(cast.actor(cast.meant("Senate").get(0)).name()).isEqualTo("Nigerian Senate");
        assertThat(cast.resolution().actors())
                .extracting(actor -> actor.id())
                .doesNotContain("us-national-security-council");
    }

    @Test
    void theSenateIsTheOneThatWasNamedBefore() {
        Cast cast = read("The Nigerian Senate met on Monday. The Senate rejected the bill.");
        assertThat(cast.meant("Senate")).doesNotContain("us-senate").hasSize(2);
        assertThat(cast.meant("Senate").get(0)).isEqualTo(cast.meant("Senate").get(1));
        assertThat(read("The Senate rejected the bill that President Obama had sent to Congress.")
                        .meant("Senate"))
                .containsExactly("us-senate");
    }

    @Test
    void aSecondCityOfTheGovernmentIsAPlaceWhereSomebodyTravelsToIt() {
        Cast cast = read("The envoy flew to Tel Aviv. Later Tel Aviv rejected the plan.");
        assertThat(cast.meant("Tel Aviv")).containsExactly("tel-aviv", "israel");
    }
}
