package org.chancery.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromisesTest {
    private static final int PROMISES = 20;

    @Test
    void haveATestEach() {
        Set<Integer> tested = new ClassFileImporter()
                .importPackages("org.chancery").stream()
                        .flatMap(PromisesTest::annotated)
                        .flatMap(place -> place.tryGetAnnotationOfType(Promise.class).stream())
                        .flatMapToInt(promise -> Arrays.stream(promise.value()))
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tested)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PROMISES).boxed().toList());
    }

    private static Stream<HasAnnotations<?>> annotated(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getMethods().stream());
    }
}
