package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.resolve.Cast.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.ActorType;
import org.chancery.model.KnownActor;
import org.chancery.model.PersonName;
import org.chancery.testing.Analysts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The spellings of a name meet, and those of two names stay apart. */
class SpellingsTest {
    private static final Spellings SPELLINGS = Analysts.gazetteer().spellings();

    static Stream<Spellings.Rule> rules() {
        return SPELLINGS.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleMakesItsExamplesAlikeAndKeepsTheOthersApart(Spellings.Rule rule) {
        assertThat(without(rule).key(rule.matches().get(0)))
                .as("the rule is needed")
                .isNotEqualTo(without(rule).key(rule.matches().get(1)));
        assertThat(rule.matches())
                .anyMatch(word -> rule.pattern()
                                .matcher(word.toLowerCase(java.util.Locale.ROOT))
                                .find()
                        || !SPELLINGS.key(word).equalsIgnoreCase(word));
        assertThat(SPELLINGS.key(rule.matches().get(0)))
                .isEqualTo(SPELLINGS.key(rule.matches().get(1)));
        assertThat(SPELLINGS.key(rule.rejects().get(0)))
                .isNotEqualTo(SPELLINGS.key(rule.rejects().get(1)));
    }

    private static Spellings without(Spellings.Rule left) {
        return Spellings.of(
                SPELLINGS.rules().stream().filter(rule -> !rule.equals(left)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Muammar Kadhafi, muammar-gaddafi",
        "Muammar Kaddafi, muammar-gaddafi",
        "Moammar Khadafy, muammar-gaddafi",
        "Abdelfattah al-Sisi, abdel-fattah-el-sisi",
        "Abdul Fattah el-Sissi, abdel-fattah-el-sisi",
        "Mouhammad Mursi, mohamed-morsi",
        "Vladimir Zelenskij, volodymyr-zelensky",
        "Serguei Lavrov, sergei-lavrov",
        "Joseph R. Biden Jr., joe-biden",
        "Aung San Suu Kyi, aung-san-suu-kyi",
    })
    void aPersonIsFoundUnderASpellingThatNoListHolds(String name, String id) {
        assertThat(read(name + " spoke in Cairo.").resolution().actors())
                .extracting(actor -> actor.id())
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Tartous, tartus",
        "Tartoos, tartus",
        "Idleb, idlib",
        "Al-Hasaka, hasakah",
        "Kiev, kyiv",
        "Lattaqia, latakia"
    })
    void aTownIsFoundUnderItsSpellings(String name, String id) {
        assertThat(read("Troops marched to " + name + " on Monday.").meant(name))
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Hezbollah, hezbollah",
        "Hizbullah, hezbollah",
        "Hisbollah, hezbollah",
        "Hizbollah, hezbollah",
        "Houthis, houthis",
        "Huthis, houthis",
        "Al Qaida, al-qaeda",
        "al-Qa'ida, al-qaeda"
    })
    void aMovementIsFoundUnderItsSpellings(String name, String id) {
        assertThat(read("Fighters of " + name + " attacked the town.").meant(name))
                .containsExactly(id);
    }

    @Test
    void differentFullNamesStayApart() {
        Cast cast = read("Ali Hassan Nasser met Ali Kamal Nasser. Maher al-Assad came with Bashar al-Assad.");
        assertThat(cast.meant("Ali Hassan Nasser")).isNotEqualTo(cast.meant("Ali Kamal Nasser"));
        assertThat(cast.meant("Maher al-Assad")).isNotEqualTo(cast.meant("Bashar al-Assad"));
    }

    @Test
    void noTwoPeopleOfTheReferenceDataSoundAlike() {
        Map<String, TreeSet<String>> bearers = new HashMap<>();
        Analysts.gazetteer().actors().stream()
                .filter(actor -> actor.type() == ActorType.PERSON)
                .forEach(person -> fullNames(person)
                        .forEach(name -> bearers.computeIfAbsent(SPELLINGS.key(name), key -> new TreeSet<>())
                                .add(person.id())));
        assertThat(bearers.entrySet().stream().filter(entry -> entry.getValue().size() > 1))
                .extracting(Map.Entry::getKey)
                .containsExactly(SPELLINGS.key("George Bush"));
    }

    private static List<String> fullNames(KnownActor person) {
        return Stream.concat(Stream.of(person.name()), person.names().stream())
                .filter(name -> !PersonName.isBare(name))
                .toList();
    }
}
