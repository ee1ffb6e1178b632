package org.chancery.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the figures of a soak into {@code docs/reliability.md}, between the two marks; the soak's last step. */
public final class FiguresTable {
    private static final Path PAGE = Path.of("docs", "reliability.md");
    private static final String BEGIN = "<!-- figures of mvn verify -Psoak -->\n";
    private static final String END = "<!-- end of figures -->";
    private static final Pattern BLOCK =
            Pattern.compile(Pattern.quote(BEGIN) + ".*?" + Pattern.quote(END), Pattern.DOTALL);

    private FiguresTable() {}

    public static void main(String[] arguments) throws IOException {
        String page = Files.readString(PAGE);
        Files.writeString(PAGE, BLOCK.matcher(page).replaceFirst(Matcher.quoteReplacement(BEGIN + table() + END)));
    }

    private static String table() throws IOException {
        String rows = Figure.all().stream()
                .sorted(Comparator.comparingInt(Figure::promise))
                .map(FiguresTable::row)
                .collect(Collectors.joining());
        return "\n" + machine() + "\n\n| promise | tried | how often | not kept | |\n|--:|---|--:|--:|---|\n" + rows
                + "\n";
    }

    private static String row(Figure figure) {
        return String.format(
                Locale.ROOT,
                "| %d | %s | %,d | %,d | %s |\n",
                figure.promise(),
                figure.what(),
                figure.tried(),
                figure.failed(),
                figure.detail());
    }

    private static String machine() {
        return LocalDate.now(ZoneOffset.UTC) + ", Java " + Runtime.version().feature() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + ".";
    }
}
