package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OdditiesTest {
    private static final String PROSE =
            "On Tuesday the minister of Peru left Lima. He said that Chile had stopped the talks with his government. ";

    @Test
    void saysNothingOfOrdinaryProse() {
        assertThat(oddities(PROSE.repeat(10))).isEmpty();
    }

    @Test
    void saysNothingOfAShortLineInCapitals() {
        assertThat(oddities("PERU AND CHILE STOP TALKS IN LIMA")).isEmpty();
    }

    @Test
    void warnsOfATextInCapitals() {
        assertThat(oddities(PROSE.repeat(10).toUpperCase(Locale.ROOT)))
                .singleElement()
                .asString()
                .contains("in capitals");
    }

    @Test
    void warnsOfATextWithoutCapitals() {
        assertThat(oddities(PROSE.repeat(10).toLowerCase(Locale.ROOT)))
                .singleElement()
                .asString()
                .contains("hardly any capitals");
    }

    @Test
    void warnsOfATextWithoutFullStops() {
        assertThat(oddities(PROSE.repeat(20).replace(".", "")))
                .singleElement()
                .asString()
                .contains("hardly any full stops");
    }

    @Test
    void saysNothingOfAListWithoutFullStops() {
        assertThat(oddities("- Talks in Lima\n".repeat(100))).noneMatch(warning -> warning.contains("full stops"));
    }

    @Test
    void warnsOfATableOfNumbers() {
        String table = IntStream.range(0, 200)
                .mapToObj(i -> i * 31 % 997 + "\t" + i * 17 % 89 + ",5\tkm\n")
                .collect(Collectors.joining());
        assertThat(oddities(table)).anyMatch(warning -> warning.contains("mostly numbers or marks"));
    }

    @Test
    void warnsOfWordsTakenApart() {
        assertThat(oddities(PROSE.repeat(3).replace(" ", "").replaceAll("(.)", "$1 ")))
                .anyMatch(warning -> warning.contains("taken apart"));
    }

    private static List<String> oddities(String text) {
        return Readings.bytes("a.txt", text.getBytes(StandardCharsets.UTF_8)).warnings().stream()
                .filter(warning -> !warning.contains("no date of publication"))
                .toList();
    }
}
