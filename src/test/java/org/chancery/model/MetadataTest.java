package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataTest {
    private final Metadata full = new Metadata(
            stated("Talks in Oslo"),
            Optional.of(new Stated<>(List.of("Ada Berg"), Basis.STATED)),
            stated("The Courier"),
            Optional.of(new Stated<>(PartialDate.of(2019), Basis.INFERRED)),
            stated("https://example.org/talks"),
            stated("en"));

    @Test
    void takesEachAbsentFactFromTheOther() {
        assertThat(Metadata.none().orElse(full)).isEqualTo(full);
        assertThat(full.orElse(Metadata.none())).isEqualTo(full);
    }

    @Test
    void keepsItsOwnFactsWithTheirBasis() {
        Stated<String> given = new Stated<>("Other talks", Basis.GIVEN);
        Metadata title = new Metadata(
                Optional.of(given),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(title.orElse(full).title()).contains(given);
        assertThat(title.orElse(full).publisher()).isEqualTo(full.publisher());
    }

    @Test
    void knowsNoEmptyListOfAuthors() {
        Metadata nobody = new Metadata(
                Optional.empty(),
                Optional.of(new Stated<>(List.of(), Basis.STATED)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(nobody).isEqualTo(Metadata.none());
        assertThat(nobody.orElse(full).authors()).isEqualTo(full.authors());
    }

    private static Optional<Stated<String>> stated(String value) {
        return Optional.of(new Stated<>(value, Basis.STATED));
    }
}
