package org.chancery.extract.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The word lists of {@code data/rules/words}: one dictionary form a line, {@code #} begins a comment, {@code @name}
 * includes another list.
 */
public final class WordLists {
    private static final String FOLDER = "/data/rules/words/";
    private static final Pattern REFERENCE = Pattern.compile("@([a-z][a-z0-9-]*)");

    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> sets = new ConcurrentHashMap<>();

    /** Returns the words of the list in order, each once; throws {@link RuleFileException} if there is none. */
    public List<String> words(String name) {
        List<String> known = lists.get(name);
        if (known == null) {
            known = read(name);
            lists.put(name, known);
        }
        return known;
    }

    /** Returns the words of the list, for asking whether one is among them; throws as {@link #words}. */
    public Set<String> set(String name) {
        Set<String> known = sets.get(name);
        if (known == null) {
            known = Set.copyOf(words(name));
            sets.put(name, known);
        }
        return known;
    }

    /** Returns the words, each {@code @name} replaced by the words of that list. */
    public List<String> expand(List<String> words) {
        return words.stream()
                .flatMap(word -> word.startsWith("@") ? words(word.substring(1)).stream() : Stream.of(word))
                .distinct()
                .toList();
    }

    /** Returns the pattern, each {@code @name} in it replaced by the words of that list joined by {@code |}. */
    public String expand(String pattern) {
        Matcher reference = REFERENCE.matcher(pattern);
        return reference.replaceAll(found -> Matcher.quoteReplacement(alternatives(words(found.group(1)))));
    }

    /** Returns a regular expression for any one of the words. */
    public static String alternatives(List<String> words) {
        return words.stream().map(word -> word.replace(".", "\\.")).collect(Collectors.joining("|"));
    }

    private List<String> read(String name) {
        String path = FOLDER + name + ".txt";
        try (InputStream in = WordLists.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new RuleFileException("no word list " + path);
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            return expand(lines);
        } catch (IOException e) {
            throw new RuleFileException("cannot read the word list " + path, e);
        }
    }
}
