package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.chancery.model.ChanceryException;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Harm to the files is told at the start, or by a check; what neither tells of is no harm. */
@Promise(1)
final class DamagedStoreTest {
    @TempDir
    Path folder;

    private enum Outcome {
        NAMED_AT_START,
        FOUND_BY_CHECK,
        MENDED_OR_HARMLESS
    }

    @Test
    void isToldOfWithTheWayBackOrDoesNoHarm() throws IOException, InterruptedException {
        Path whole = folder.resolve("whole");
        Graph content = make(whole);
        List<Damage> damages = new ArrayList<>(Damage.all());
        Collections.shuffle(damages, new Random(3));
        int tried = Effort.of(24, damages.size());
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (Damage damage : damages.subList(0, tried)) {
            Path harmed = folder.resolve(damage.name().replace(' ', '-'));
            copy(whole, harmed);
            damage.deed().to(harmed);
            Outcome outcome = outcome(damage, harmed, content);
            outcomes.merge(outcome, 1, Integer::sum);
            StoreFolder.deleteTree(harmed);
        }
        Figure.note(1, "kinds of damage to the files", tried, 0, outcomes.toString());
    }

    private static Graph make(Path folder) {
        try (Store store = Store.openOrCreate(folder)) {
            store.replace(IntStream.range(0, 30)
                    .mapToObj(SyntheticDocuments::document)
                    .toList());
            store.remove(SyntheticDocuments.iri(3, 1));
            return StoreTest.content(store);
        }
    }

    private static Outcome outcome(Damage damage, Path harmed, Graph content) {
        try (Store store = Store.open(harmed)) {
            CheckReport report = StoreCheck.of(store);
            if (!report.isSound()) {
                return Outcome.FOUND_BY_CHECK;
            }
            assertThat(StoreTest.content(store).isIsomorphicWith(content))
                    .as("nothing is lost in silence after: " + damage.name())
                    .isTrue();
            return Outcome.MENDED_OR_HARMLESS;
        } catch (ChanceryException told) {
            assertThat(told.getMessage().lines()).as(damage.name()).hasSize(1);
            assertThat(told.getMessage())
                    .as(damage.name())
                    .contains(harmed.toString())
                    .containsPattern("restore the folder from a backup|use that version");
            return Outcome.NAMED_AT_START;
        } catch (RuntimeException | Error fault) {
            return fail(damage.name() + " ended with " + fault, fault);
        }
    }

    /** Keeps the holes in the files, which Java would fill up. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        Process copy = new ProcessBuilder("cp", "-r", "--sparse=always", from.toString(), to.toString()).start();
        assertThat(copy.waitFor()).isZero();
    }
}
