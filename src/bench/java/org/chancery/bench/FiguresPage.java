package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page with a place for the figures of each benchmark, between two marks; nothing else on it is ever changed. */
final class FiguresPage {
    private final Path page;

    FiguresPage(Path page) {
        this.page = page;
    }

    /**
     * Puts a text in the place of what stands between the marks of a benchmark.
     *
     * @throws IllegalStateException when the page has no such marks; it is as it was
     */
    void write(String benchmark, String text) {
        try {
            Files.writeString(page, replaced(Files.readString(page), benchmark, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String replaced(String old, String benchmark, String text) {
        String begin = "<!-- figures of " + benchmark + " -->\n";
        String end = "<!-- end of " + benchmark + " -->";
        int from = old.indexOf(begin);
        int to = from < 0 ? -1 : old.indexOf(end, from);
        if (to < 0) {
            throw new IllegalStateException(
                    page + " has no place for the figures: the lines " + begin.strip() + " and " + end);
        }
        return old.substring(0, from + begin.length()) + text + old.substring(to);
    }

    /** Returns the figures as a table in Markdown. */
    static String table(List<Figure> figures) {
        return figures.stream()
                .map(FiguresPage::row)
                .collect(Collectors.joining(
                        "",
                        "| goal | what | median | least | most | bound | | remark |\n|--:|---|--:|--:|--:|---|---|---|\n",
                        ""));
    }

    private static String row(Figure figure) {
        Rounds ratios = figure.ratios();
        return String.format(
                Locale.ROOT,
                "| %d | %s | %s | %s | %s | %s | %s | %s |%n",
                figure.goal(),
                figure.what(),
                number(ratios.median()),
                number(ratios.least()),
                number(ratios.most()),
                figure.bound(),
                figure.met() ? "met" : "**missed**",
                figure.remark());
    }

    /** Returns three digits, or all of a whole number. */
    static String number(double value) {
        if (value == Math.rint(value) || Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(
                Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : Math.abs(value) >= 1 ? "%.2f" : "%.3f", value);
    }
}
