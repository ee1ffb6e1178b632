package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.model.ActorType;
import org.chancery.model.KnownActor;
import org.chancery.model.KnownName;
import org.chancery.model.KnownName.Kind;
import org.chancery.model.OfficeTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
    private static final Gazetteer BUILT_IN = Gazetteer.load();

    @TempDir
    Path folder;

    @Test
    void loadsStatesPlacesBodiesAndPeople() {
        assertThat(BUILT_IN.actors())
                .extracting(KnownActor::type)
                .contains(ActorType.STATE, ActorType.PLACE, ActorType.ORGANIZATION, ActorType.PERSON);
        assertThat(BUILT_IN.find("russia")).map(KnownActor::name).contains("Russia");
    }

    @Test
    void knowsCapitalsSeatsAndDemonymsAsNamesOfTheirState() {
        assertThat(kinds("Moscow", "russia")).contains(Kind.CAPITAL);
        assertThat(kinds("Kremlin", "russia")).contains(Kind.SEAT);
        assertThat(kinds("Syrian", "syria")).contains(Kind.DEMONYM);
    }

    private static List<Kind> kinds(String text, String actor) {
        return BUILT_IN.names().stream()
                .filter(name -> name.text().equals(text) && name.actor().id().equals(actor))
                .map(KnownName::kind)
                .toList();
    }

    @Test
    void noTwoActorsOfATypeBearTheSameFullName() {
        Map<String, List<String>> bearers = BUILT_IN.actors().stream()
                .collect(Collectors.groupingBy(
                        actor -> actor.type() + " " + actor.name(),
                        Collectors.mapping(KnownActor::id, Collectors.toList())));
        assertThat(bearers).allSatisfy((name, ids) -> assertThat(ids).as(name).hasSize(1));
    }

    @Test
    void officesBelongToStatesOrBodies() {
        assertThat(BUILT_IN.actors()).allSatisfy(actor -> assertThat(actor.offices())
                .extracting(OfficeTerm::body)
                .noneMatch(body -> body.type() == ActorType.PERSON));
    }

    @Test
    void findsPeopleByFamilyNameWithoutItsParticle() {
        assertThat(BUILT_IN.peopleBySurname("al-Assad"))
                .isEqualTo(BUILT_IN.peopleBySurname("Assad"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void addsTheEntriesOfTheUsersOwnFolder() throws IOException {
        write("places.tsv", "id\tname\twikidata\tstate\tkind\taliases", "old-mill\tOld Mill\t\tsyria\tsite\tThe Mill");
        assertThat(Gazetteer.load(folder).find("old-mill"))
                .map(KnownActor::names)
                .contains(List.of("The Mill"));
    }

    @Test
    void leavesOutCommentsAndEmptyLines() throws IOException {
        write("people.tsv", "id\tname\twikidata\taliases", "", "# a note", "jo-roe\tJo Roe\t\t");
        assertThat(Gazetteer.load(folder).find("jo-roe")).isPresent();
    }

    @Test
    void namesFileAndLineOfARowWithTooFewCells() throws IOException {
        write("people.tsv", "id\tname\twikidata\taliases", "jo-roe\tJo Roe");
        assertThatThrownBy(() -> Gazetteer.load(folder))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("people.tsv:2")
                .hasMessageContaining("tabs");
    }

    @Test
    void namesFileAndLineOfAnUnknownType() throws IOException {
        write(
                "organizations.tsv",
                "id\tname\ttype\twikidata\tstate\taliases\tacronyms",
                "club\tThe Club\tClub\t\t\t\t");
        assertThatThrownBy(() -> Gazetteer.load(folder)).hasMessageContaining("organizations.tsv:2");
    }

    @Test
    void rejectsAnIdThatIsTaken() throws IOException {
        write("people.tsv", "id\tname\twikidata\taliases", "russia\tJo Roe\t\t");
        assertThatThrownBy(() -> Gazetteer.load(folder))
                .hasMessageContaining("people.tsv:2")
                .hasMessageContaining("russia");
    }

    @Test
    void rejectsAReferenceThatLeadsNowhere() throws IOException {
        write("offices.tsv", "person\ttitle\tbody\tfrom\tto", "nobody-at-all\tPresident\trussia\t2001\t");
        assertThatThrownBy(() -> Gazetteer.load(folder))
                .hasMessageContaining("offices.tsv:2")
                .hasMessageContaining("nobody-at-all");
    }

    @Test
    void rejectsADateThatIsNone() throws IOException {
        write("people.tsv", "id\tname\twikidata\taliases", "jo-roe\tJo Roe\t\t");
        write("offices.tsv", "person\ttitle\tbody\tfrom\tto", "jo-roe\tPresident\trussia\tlately\t");
        assertThatThrownBy(() -> Gazetteer.load(folder)).hasMessageContaining("offices.tsv:2");
    }

    @Test
    void rejectsAFolderThatDoesNotExist() {
        assertThatThrownBy(() -> Gazetteer.load(folder.resolve("missing"))).hasMessageContaining("missing");
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }
}
