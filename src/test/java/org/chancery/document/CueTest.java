package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CueTest {
    private final Map<String, List<Cue>> cues = new RuleFiles().cues();

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsExampleAndNotItsCounterexample() {
        return all().map(cue -> DynamicTest.dynamicTest(cue.id(), () -> {
            assertThat(cue.matcher(cue.example()).find())
                    .as("finds: " + cue.example())
                    .isTrue();
            assertThat(cue.matcher(cue.counterexample()).find())
                    .as("finds: " + cue.counterexample())
                    .isFalse();
        }));
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(all().map(Cue::id)).doesNotHaveDuplicates();
    }

    private Stream<Cue> all() {
        return cues.values().stream().flatMap(List::stream);
    }
}
