package org.chancery.extract.attribution;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extract.rule.RuleFileException;
import org.chancery.extract.rule.WordLists;
import org.chancery.text.Token;

/** The words that attribute, by part of speech and dictionary form, from {@code data/rules/attribution}. */
public final class CueLexicon {
    private static final String FOLDER = "/data/rules/attribution/";
    private static final List<String> FILES = List.of("verbs", "nouns", "adjectives", "phrases");
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new Jdk8Module())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final Set<String> additions = Set.copyOf(new WordLists().words("attribution-additions"));
    private final Set<String> untrue = Set.copyOf(new WordLists().words("attribution-untrue"));
    private final Set<String> times = new WordLists()
            .words("attribution-time-noun").stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
    private final Set<String> clauseVerbs = Set.copyOf(new WordLists().words("attribution-clause-verbs"));
    private final Set<String> outspoken = Set.copyOf(new WordLists().words("attribution-outspoken"));
    private final Set<String> speakers = Set.copyOf(new WordLists().words("attribution-speaker"));
    private final Map<String, Cue> byId = new LinkedHashMap<>();
    private final Map<String, List<Cue>> byWord = new HashMap<>();

    private CueLexicon() {}

    /** Returns the whole lexicon; throws {@link RuleFileException} with the file and the place if one cannot be read. */
    public static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
        FILES.forEach(file -> read(FOLDER + file + ".yaml").forEach(lexicon::add));
        return lexicon;
    }

    private static List<Cue> read(String path) {
        try (InputStream in = CueLexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new RuleFileException("no rule file " + path);
            }
            return YAML.readValue(in, new TypeReference<List<Cue>>() {});
        } catch (IOException e) {
            throw new RuleFileException(path + ": " + e.getMessage(), e);
        }
    }

    private void add(Cue cue) {
        if (byId.put(cue.id(), cue) != null) {
            throw new RuleFileException("two cues with the id " + cue.id() + "; give one of them another");
        }
        cue.words().forEach(word -> byWord.computeIfAbsent(cue.part() + " " + word, key -> new ArrayList<>())
                .add(cue));
    }

    /** Returns every cue, in the order of the files. */
    public List<Cue> cues() {
        return List.copyOf(byId.values());
    }

    /** Returns the cue with the id; absent if a finding names a rule that is no cue. */
    public Optional<Cue> cue(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the dictionary forms of the verbs whose participle adds another content of the same speaker. */
    Set<String> additions() {
        return additions;
    }

    /** Tells whether what the rule attributes may be a clause: that of a cue which takes one, or of no cue of the lexicon. */
    public boolean takesClause(String rule) {
        return cue(rule)
                .map(cue ->
                        cue.takes(Complement.CLAUSE) || cue.takes(Complement.SENTENCE) || cue.takes(Complement.CLAIM))
                .orElse(true);
    }

    /** Tells whether the token is a noun of time, and no name of somebody. */
    boolean isTime(Token token) {
        return token.entity().equals("O") && times.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Returns the verbs after which a clause is read even where the parser sees none. */
    Set<String> clauseVerbs() {
        return clauseVerbs;
    }

    /** Returns the nouns for those who can think, want and speak. */
    Set<String> speakers() {
        return speakers;
    }

    /** Returns the adjectives for those who say plainly what follows a colon. */
    Set<String> outspoken() {
        return outspoken;
    }

    /** Returns the words that call a claim untrue. */
    Set<String> untrue() {
        return untrue;
    }

    List<Cue> verbs(String lemma) {
        return byWord.getOrDefault("verb " + lemma, List.of());
    }

    /** Returns the first entry by which the verb gives its subject the words of a clause, be it said, asked or demanded. */
    Optional<Cue> sayVerb(String lemma) {
        return verbs(lemma).stream()
                .filter(cue -> cue.takes(Complement.CLAUSE) && cue.polarity().isEmpty())
                .filter(cue -> cue.kind() == CueKind.SPEECH || cue.kind() == CueKind.INTENTION)
                .findFirst();
    }

    List<Cue> nouns(String lemma) {
        return byWord.getOrDefault("noun " + lemma, List.of());
    }

    List<Cue> phrases(String noun) {
        return byWord.getOrDefault("phrase " + noun, List.of());
    }

    List<Cue> adjectives(String word) {
        return byWord.getOrDefault("adjective " + word, List.of());
    }
}
