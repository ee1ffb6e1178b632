package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.resolve.Cast.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of states and cities that mean something else. */
class HomonymTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The family ate turkey on Thursday.|turkey",
                "A hanging chad fell off the ballot.|chad",
                "They fed the guinea pig and bought new china.|guinea",
                "The new jersey was red.|jersey",
            })
    void aCommonWordIsNoState(String text, String word) {
        assertThat(read(text).resolution().actors())
                .extracting(actor -> actor.id())
                .noneMatch(id -> id.contains(word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Michael Jordan played in Chicago. Jordan scored again.|Jordan",
                "Paris Hilton arrived in Rome.|Paris Hilton",
                "Chad Smith said that he had left.|Chad Smith",
                "Israel Rodriguez said that he had left.|Israel Rodriguez",
                "Denzel Washington said that he had left.|Denzel Washington",
                "Irving Berlin wrote songs in New York.|Irving Berlin",
                "James Madison wrote the law.|James Madison",
            })
    void aPersonMayBearTheNameOfAPlace(String text, String name) {
        assertThat(read(text).types(name)).containsExactly("Person");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill stood in Lebanon, Ohio.|Lebanon|Ohio",
                "A bank in Peru, Indiana, closed.|Peru|Indiana",
                "The fair was held in Paris, Texas, in May.|Paris|Texas",
                "She was born in Cuba, New Mexico.|Cuba|New Mexico",
            })
    void aTownInAnAmericanStateIsNoState(String text, String town, String state) {
        Cast cast = read(text);
        assertThat(cast.types(town)).containsExactly("Place");
        assertThat(cast.actor(cast.meant(town).get(0)).known()).isEmpty();
        assertThat(cast.types(state)).containsExactly("Place");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The governor of Georgia signed the bill in Atlanta.|georgia-us",
                "Georgia elected a Republican, and so did Alabama and Tennessee.|georgia-us",
                "Georgia asked Russia to leave Abkhazia.|georgia",
                "Georgia asked the United States for help.|georgia",
                "Talks were held in Tbilisi, Georgia.|georgia",
            })
    void georgiaIsTheOneOfWhichTheTextSpeaks(String text, String id) {
        assertThat(read(text).meant("Georgia")).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Washington Post reported the visit.|Washington Post|washington",
                "The Marshall Islands sued.|Marshall Islands|marshall",
                "Papua New Guinea joined.|Papua New Guinea|guinea",
                "Equatorial Guinea joined.|Equatorial Guinea|guinea",
                "Guinea-Bissau joined.|Guinea-Bissau|guinea",
                "The University of Georgia sent a letter.|University of Georgia|georgia",
                "Georgetown University sent a letter.|Georgetown University|georgetown",
                "Storms crossed the Gulf of Mexico.|Gulf of Mexico|mexico",
                "Ships crossed the Gulf of Thailand.|Gulf of Thailand|thailand",
                "Storms hit New England and New Mexico.|New Mexico|mexico",
            })
    void aNameIsNoPartOfALongerOne(String text, String whole, String part) {
        Cast cast = read(text);
        assertThat(cast.resolution().actors()).extracting(actor -> actor.id()).doesNotContain(part);
        assertThat(cast.resolution().actors())
                .anyMatch(actor -> actor.aliases().stream().anyMatch(alias -> alias.contains(whole)));
    }

    @Test
    void neighboursWithSimilarNamesStayApart() {
        Cast cast = read("Niger and Nigeria closed the border. Nigerien soldiers fled; Nigerian soldiers came.");
        assertThat(cast.meant("Niger")).isEqualTo(cast.meant("Nigerien")).containsExactly("niger");
        assertThat(cast.meant("Nigeria")).isEqualTo(cast.meant("Nigerian")).containsExactly("nigeria");
        Cast congo = read("The Republic of Congo and the Democratic Republic of Congo agreed.");
        assertThat(congo.resolution().actors())
                .extracting(actor -> actor.id())
                .containsExactly("congo-brazzaville", "congo-kinshasa");
    }

    @Test
    void aTownIsNoFamilyName() {
        Cast cast = read("James Madison wrote the law. Police in Madison, Wisconsin, praised it.");
        assertThat(cast.types("Madison")).containsExactly("Place");
    }

    @Test
    void aCountyIsNoCapital() {
        Cast cast = read("The sheriff of Nassau County refused the offer.");
        assertThat(cast.types("Nassau County")).containsExactly("Place");
        assertThat(cast.resolution().actors()).extracting(actor -> actor.id()).doesNotContain("bahamas", "nassau");
    }

    @Test
    void whatSaysWhereATownOrAPoliticianComesFromIsNobody() {
        Cast cast =
                read("Sen. Jo Roe (R-Ohio) spoke in Dayton, Tenn., on Monday, and Del. Ann Poe (D-Fairfax) answered.");
        assertThat(cast.resolution().actors())
                .extracting(actor -> actor.name())
                .doesNotContain("R-Ohio", "Tenn.", "D-Fairfax", "Del.", "Del");
    }

    @Test
    void aCaseBeforeACourtIsNobody() {
        assertThat(read("The court decided Roe v. Wade in that year.")
                        .resolution()
                        .actors())
                .extracting(actor -> actor.name())
                .noneMatch(name -> name.contains("v."));
    }

    @Test
    void whereSomethingHappensIsAPlaceAndWhoIsTrustedAPerson() {
        assertThat(read("Troops met little resistance in Sokolov.").types("Sokolov"))
                .containsExactly("Place");
        assertThat(read("Voters have faith in Elena Sokolova.").types("Elena Sokolova"))
                .containsExactly("Person");
    }

    @Test
    void aBodyOfAStateIsKnownByTheNounBeforeOf() {
        assertThat(read("The Philippine Department of Coastal Affairs refused the offer.")
                        .types("Philippine Department of Coastal Affairs"))
                .containsExactly("GovernmentBody");
    }
}
