package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.resolve.Cast.read;

import java.util.List;
import org.chancery.model.ActorType;
import org.chancery.model.ForeignName;
import org.chancery.model.KnownActor;
import org.chancery.testing.Analysts;
import org.junit.jupiter.api.Test;

/** What states are called in English, Arabic and Russian. */
class StateNamesTest {
    @Test
    void theEverydayNameComesFirstAndTheOneInFullBehind() {
        assertThat(StateNames.foreign("US"))
                .containsExactly(
                        new ForeignName("ar", "الولايات المتحدة"),
                        new ForeignName("ru", "США"),
                        new ForeignName("ru", "Соединенные Штаты"));
        assertThat(StateNames.foreign("SY"))
                .containsExactly(new ForeignName("ar", "سوريا"), new ForeignName("ru", "Сирия"));
    }

    @Test
    void aNameInBracketsIsANameOfItsOwn() {
        assertThat(StateNames.foreign("MM")).extracting(ForeignName::text).contains("Мьянма", "Бирма", "ميانمار");
    }

    @Test
    void aCodeThatNobodyKnowsGivesNoNames() {
        assertThat(StateNames.foreign("")).isEmpty();
        assertThat(StateNames.english("")).isEmpty();
    }

    @Test
    void everyStateWithACodeHasNamesInBothLanguages() {
        List<KnownActor> states = Analysts.gazetteer().actors().stream()
                .filter(actor -> !actor.foreign().isEmpty())
                .toList();
        assertThat(states).hasSizeGreaterThanOrEqualTo(195).allSatisfy(state -> assertThat(state.foreign())
                .extracting(ForeignName::language)
                .contains("ar", "ru"));
    }

    @Test
    void theIndexOfNamesKnowsThem() {
        NameIndex index = NameIndex.of(Analysts.gazetteer());
        assertThat(index.find("Сирия", ActorType.STATE)).map(KnownActor::id).contains("syria");
        assertThat(index.find("اليمن", ActorType.STATE)).map(KnownActor::id).contains("yemen");
        assertThat(index.find("Türkiye", ActorType.STATE)).map(KnownActor::id).contains("turkey");
    }

    @Test
    void inAnEnglishTextTheyMeanTheState() {
        Cast cast =
                read("The paper printed Украина in red. Beside it stood اليمن in black, and Yemen was told to wait.");
        assertThat(cast.meant("Украина")).containsExactly("ukraine");
        assertThat(cast.meant("اليمن")).isEqualTo(cast.meant("Yemen")).containsExactly("yemen");
    }
}
