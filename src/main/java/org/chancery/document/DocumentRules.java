package org.chancery.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.BlockRole;

/** The wordings and lists by which blocks are told apart, read once from {@code /data/rules/document}; unchangeable. */
final class DocumentRules {
    private final Map<String, List<Cue>> cues;
    private final Map<String, Map<Fact, List<String>>> metadataKeys;
    private final Set<String> openEndings;
    private final Set<String> englishWords;
    private final TextDates dates;

    private DocumentRules(RuleFiles files) {
        this.cues = files.cues();
        this.metadataKeys = files.metadataKeys();
        this.openEndings = files.words("open-endings.txt");
        this.englishWords = files.words("english-words.txt");
        this.dates = new TextDates(cues.get("dates"));
    }

    /** Reads the rules of this program; throws {@link IllegalStateException} if one of its files is broken or missing. */
    static DocumentRules load() {
        return new DocumentRules(new RuleFiles());
    }

    /** Returns the rules of one file, such as {@code bylines}, in its order. */
    List<Cue> cues(String file) {
        List<Cue> found = cues.get(file);
        if (found == null) {
            throw new IllegalArgumentException("no rules called " + file);
        }
        return found;
    }

    /** Returns the rules that tell a role by wording alone, in the order in which they are asked. */
    Map<BlockRole, List<Cue>> cuesByRole() {
        Map<BlockRole, List<Cue>> byRole = new EnumMap<>(BlockRole.class);
        byRole.put(BlockRole.BYLINE, cues("bylines"));
        byRole.put(BlockRole.DATELINE, cues("dates"));
        byRole.put(BlockRole.CREDIT, cues("credits"));
        byRole.put(BlockRole.CAPTION, cues("captions"));
        byRole.put(BlockRole.ADVERTISEMENT, cues("advertisements"));
        byRole.put(BlockRole.DISCLAIMER, cues("disclaimers"));
        byRole.put(BlockRole.NAVIGATION, cues("navigation"));
        byRole.put(BlockRole.RELATED_LINKS, cues("related-links"));
        return byRole;
    }

    /** Returns under which names, the most trusted first, a kind of markup gives each fact. */
    Map<Fact, List<String>> metadataKeys(String markup) {
        return metadataKeys.getOrDefault(markup, Map.of());
    }

    /** Returns the words with which no sentence ends, such as {@code and}. */
    Set<String> openEndings() {
        return openEndings;
    }

    /** Returns words that stand in every English text and hardly in any other. */
    Set<String> englishWords() {
        return englishWords;
    }

    TextDates dates() {
        return dates;
    }
}
