package org.chancery.server.killer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query that would take all time or memory.
 *
 * @param title what it does
 * @param query whole, with its prefixes
 */
public record Killer(String title, String query) {
    private static final String PREFIXES =
            "PREFIX cy: <https://w3id.org/chancery/ont#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                    + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
                    + "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> "
                    + "PREFIX text: <http://jena.apache.org/text#> PREFIX list: <http://jena.apache.org/ARQ/list#> ";
    private static final Pattern DOUBLES = Pattern.compile("\\$DOUBLES(\\d*)");

    /** Returns all, in the order of the file. */
    public static List<Killer> all() {
        try (InputStream in = Killer.class.getResourceAsStream("killers.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("\n## ")
                    .splitAsStream(text)
                    .skip(1)
                    .map(Killer::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Killer read(String lines) {
        String[] titleAndQuery = lines.split("\n", 2);
        return new Killer(titleAndQuery[0], PREFIXES + filled(titleAndQuery[1].strip()));
    }

    private static String filled(String query) {
        String doubled = DOUBLES.matcher(query)
                .replaceAll(found -> doubles(found.group(1).isEmpty() ? 40 : Integer.parseInt(found.group(1))));
        return doubled.replace("$AAA", "a".repeat(60))
                .replace("$KKK", "k".repeat(1_000))
                .replace("$NINES", "9".repeat(1_000))
                .replace("$UMLAUTS", "ü".repeat(1_000))
                .replace("$DOLLARS", "$1".repeat(20_000))
                .replace("$SQUARES", binds(40, i -> "BIND (?n" + (i - 1) + " * ?n" + (i - 1) + " AS ?n" + i + ")"))
                .replace("$HASHES", hashes(2_000))
                .replace("$FEWHASHES", hashes(480))
                .replace("$NUMBERS", binds(5_000, String::valueOf))
                .replace(
                        "$LIST",
                        IntStream.range(-20_000, -1).mapToObj(String::valueOf).collect(Collectors.joining(",")))
                .replace("$COLUMNS", binds(100, i -> "(CONCAT(STR(?s), ?x8, \"" + i + "\") AS ?c" + i + ")"));
    }

    private static String hashes(int times) {
        return binds(times, i -> "BIND (SHA512(CONCAT(?x11, \"" + i + "\")) AS ?h" + i + ")");
    }

    private static String doubles(int times) {
        return binds(times, i -> "BIND (CONCAT(?x" + (i - 1) + ", ?x" + (i - 1) + ") AS ?x" + i + ")");
    }

    private static String binds(int times, IntFunction<String> bind) {
        return IntStream.rangeClosed(1, times).mapToObj(bind).collect(Collectors.joining(" "));
    }
}
