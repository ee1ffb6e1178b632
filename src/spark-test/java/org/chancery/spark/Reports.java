package org.chancery.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Short reports as files of three kinds in several folders, made of sentences of our own; the same seed gives the same files. */
final class Reports {
    private static final List<String> STATES = List.of(
            "Peru", "Chile", "Norway", "Malta", "Ghana", "Laos", "Oman", "Fiji", "Kenya", "Nepal", "Cuba", "Latvia");
    private static final List<String> NAMES =
            List.of("Ada Berg", "José Quispe", "Mira Okoye", "Tomas Lind", "Nur Haddad");
    private static final List<String> SENTENCES = List.of(
            "The foreign ministry of %1$s said on Tuesday that %2$s had supplied arms to rebels in %3$s.",
            "%2$s denied the charge, and its envoy called it a fabrication.",
            "According to officials in %3$s, %1$s and %2$s signed a trade agreement in March %5$d.",
            "“We shall not recognise the blockade,” the president of %1$s told reporters.",
            "%1$s accused %2$s of shelling a border town, which killed %6$d people.",
            "The United Nations urged %1$s and %2$s to resume their talks in Geneva.",
            "Analysts believe that %3$s may impose sanctions on %2$s next month.",
            "%4$s, the defence minister of %2$s, met his counterpart from %3$s on %6$d May 2019.",
            "%1$s is an ally of %3$s, although %4$s wrote that it was none.",
            "%6$d soldiers of %3$s withdrew from %2$s the day before, a spokesman for %4$s said.");

    private final Random random;

    Reports(long seed) {
        this.random = new Random(seed);
    }

    /** Writes so many reports into folders below this one. */
    void write(int count, Path folder) throws IOException {
        for (int i = 0; i < count; i++) {
            Path month = Files.createDirectories(folder.resolve(String.format(Locale.ROOT, "2019-%02d", i % 12 + 1)));
            report(i, month);
        }
    }

    private void report(int number, Path folder) throws IOException {
        String title = one(STATES) + " and " + one(STATES) + ", report " + number;
        List<String> paragraphs = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> paragraph())
                .toList();
        String day = String.format(Locale.ROOT, "2019-%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(28));
        switch (number % 3) {
            case 0 -> {
                Path file = folder.resolve("wire #" + number + " (50%).txt");
                Files.writeString(file, title + "\n\n" + String.join("\n\n", paragraphs) + "\n");
                Files.writeString(
                        folder.resolve(file.getFileName() + ".meta.json"),
                        "{\"publisher\": \"The Harbour Post\", \"date\": \"" + day + "\"}\n");
            }
            case 1 ->
                Files.writeString(
                        folder.resolve("look back: " + number + ".md"),
                        "---\ntitle: " + title + "\ndate: " + day + "\n---\n\n" + String.join("\n\n", paragraphs)
                                + "\n");
            default -> Files.writeString(folder.resolve("page-" + number + ".html"), page(title, day, paragraphs));
        }
    }

    private static String page(String title, String day, List<String> paragraphs) {
        String body = paragraphs.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n"));
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title>" + title
                + "</title><meta property=\"article:published_time\" content=\"" + day + "\"></head><body><article><h1>"
                + title + "</h1>\n" + body + "\n</article></body></html>\n";
    }

    private String paragraph() {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> sentence())
                .collect(Collectors.joining(" "));
    }

    private String sentence() {
        int first = random.nextInt(STATES.size());
        return String.format(
                Locale.ROOT,
                one(SENTENCES),
                STATES.get(first),
                STATES.get((first + 1 + random.nextInt(5)) % STATES.size()),
                STATES.get((first + 6 + random.nextInt(5)) % STATES.size()),
                one(NAMES),
                2010 + random.nextInt(9),
                2 + random.nextInt(27));
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
