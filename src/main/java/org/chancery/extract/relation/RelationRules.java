package org.chancery.extract.relation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.extract.rule.RuleBook;
import org.chancery.extract.rule.RuleFileException;
import org.chancery.extract.rule.RuleMatch;
import org.chancery.extract.rule.WordLists;
import org.chancery.text.PatternCompiler;
import org.chancery.text.Token;

/** The rules of one type of tie. */
final class RelationRules {
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String FOLDER = "/data/rules/relation/";

    private final TypeConstraint constraint;
    private final RuleBook patterns;
    private final Map<String, RelationRule> byId;
    private final Map<String, List<Frame>> byCue = new HashMap<>();

    /** A rule of slots with its word lists spelled out. */
    private record Frame(RelationRule rule, Set<String> needs, Set<String> lacks, Set<String> under) {
        boolean fits(Scene scene, Token cue) {
            return cue.pos().startsWith(rule.pos())
                    && (needs.isEmpty() || scene.hasDependent(cue.index(), needs))
                    && (lacks.isEmpty() || !scene.hasDependent(cue.index(), lacks))
                    && (under.isEmpty()
                            || under.contains(scene.lemma(scene.tree().governor(cue.index()))))
                    && (rule.marked().isEmpty() || isMarked(scene, cue.index()));
        }

        private boolean isMarked(Scene scene, int cue) {
            return scene.tree().children(cue, "case").stream()
                    .anyMatch(mark -> rule.marked().contains(scene.lemma(mark)));
        }
    }

    private RelationRules(
            TypeConstraint constraint, List<RelationRule> rules, WordLists words, PatternCompiler compiler) {
        this.constraint = constraint;
        this.byId = rules.stream().collect(Collectors.toMap(RelationRule::id, Function.identity()));
        this.patterns = RuleBook.of(
                fileOf(constraint),
                rules.stream()
                        .filter(RelationRule::isPattern)
                        .map(RelationRule::asPattern)
                        .toList(),
                words,
                compiler);
        rules.stream().filter(rule -> !rule.isPattern()).forEach(rule -> index(rule, words));
    }

    private void index(RelationRule rule, WordLists words) {
        Frame frame = new Frame(
                rule,
                Set.copyOf(words.expand(rule.needs())),
                Set.copyOf(words.expand(rule.lacks())),
                Set.copyOf(words.expand(rule.under())));
        words.expand(rule.cue()).forEach(cue -> byCue.computeIfAbsent(cue, key -> new ArrayList<>())
                .add(frame));
    }

    /** Returns the rules of every type, in the order of the constraints; throws {@link RuleFileException}. */
    static List<RelationRules> loadAll(WordLists words, PatternCompiler compiler) {
        return read(FOLDER + "constraints.yaml", new TypeReference<List<TypeConstraint>>() {}).stream()
                .map(constraint -> new RelationRules(
                        constraint,
                        read(fileOf(constraint), new TypeReference<List<RelationRule>>() {}),
                        words,
                        compiler))
                .toList();
    }

    private static String fileOf(TypeConstraint constraint) {
        String name = constraint.relation().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return FOLDER + name + ".yaml";
    }

    private static <T> T read(String path, TypeReference<T> type) {
        try (InputStream in = RelationRules.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new RuleFileException("no rule file " + path);
            }
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new RuleFileException(path + ": " + e.getMessage(), e);
        }
    }

    TypeConstraint constraint() {
        return constraint;
    }

    /** Returns the rules, those of slots and those of patterns, by id. */
    List<RelationRule> rules() {
        return byId.values().stream()
                .sorted(Comparator.comparing(RelationRule::id))
                .toList();
    }

    /** Returns every tie that a rule finds in the sentence, those of slots first. */
    List<Tie> find(Scene scene) {
        List<Tie> found = new ArrayList<>();
        for (Token token : scene.sentence().tokens()) {
            find(scene, scene.lemma(token.index()), token, found);
            Affix.of(token.text()).ifPresent(affix -> find(scene, affix.key(), token, found));
        }
        found.addAll(matched(scene));
        return found;
    }

    private void find(Scene scene, String key, Token cue, List<Tie> found) {
        for (Frame frame : byCue.getOrDefault(key, List.of())) {
            if (frame.fits(scene, cue)) {
                found.addAll(new Filling(scene, frame.rule(), cue.index(), constraint).ties());
            }
        }
    }

    private List<Tie> matched(Scene scene) {
        List<Tie> found = new ArrayList<>();
        for (RuleMatch match : patterns.matches(scene.sentence())) {
            OptionalInt subject = match.match().node("subject");
            OptionalInt object = match.match().node("object");
            if (subject.isPresent() && object.isPresent()) {
                int cue = match.match().node("cue").orElse(object.getAsInt());
                RelationRule rule = byId.get(match.rule().id());
                found.add(new Tie(rule, cue, party(scene, subject.getAsInt()), party(scene, object.getAsInt())));
            }
        }
        return found;
    }

    private static Party party(Scene scene, int token) {
        return new Party(token, scene.actorsAt(token));
    }
}
