package org.chancery.extract.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.chancery.text.DependencyPattern;
import org.chancery.text.PatternCompiler;
import org.chancery.text.Sentence;

/** The compiled rules of one file, tried on a sentence only where it holds one of their cue words. */
public final class RuleBook {
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<CompiledRule> rules;

    private RuleBook(List<CompiledRule> rules) {
        this.rules = rules;
    }

    /**
     * Returns the rules of {@code data/rules/NAME.yaml} in their order; throws {@link RuleFileException} with the file and
     * the place if it is missing, malformed, or holds a pattern that cannot be compiled.
     */
    public static RuleBook load(String name, WordLists words, PatternCompiler compiler) {
        return of(name, read("/data/rules/" + name + ".yaml"), words, compiler);
    }

    /**
     * Returns the rules in their order; throws {@link RuleFileException} if one holds a pattern that cannot be compiled.
     *
     * @param name the file from which the rules come, for messages
     */
    public static RuleBook of(String name, List<Rule> rules, WordLists words, PatternCompiler compiler) {
        return new RuleBook(
                rules.stream().map(rule -> compile(name, rule, words, compiler)).toList());
    }

    private static List<Rule> read(String path) {
        try (InputStream in = RuleBook.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new RuleFileException("no rule file " + path);
            }
            return YAML.readValue(in, new TypeReference<List<Rule>>() {});
        } catch (IOException e) {
            throw new RuleFileException(path + ": " + e.getMessage(), e);
        }
    }

    private static CompiledRule compile(String file, Rule rule, WordLists words, PatternCompiler compiler) {
        try {
            List<String> cues = words.expand(rule.cue());
            String cueNode = "{lemma:/" + WordLists.alternatives(cues) + "/}=cue";
            String pattern = words.expand(rule.pattern()).replace("$cue", cueNode);
            return new CompiledRule(rule, Set.copyOf(cues), compiler.compile(pattern));
        } catch (IllegalArgumentException | RuleFileException e) {
            throw new RuleFileException("rule " + rule.id() + " of " + file + ": " + e.getMessage(), e);
        }
    }

    public List<Rule> rules() {
        return rules.stream().map(CompiledRule::rule).toList();
    }

    /** Returns every match of every rule in the sentence, in order of the rules, then of the tokens. */
    public List<RuleMatch> matches(Sentence sentence) {
        return rules.stream()
                .filter(rule -> rule.mayMatch(sentence))
                .flatMap(rule -> rule.pattern().find(sentence).stream().map(match -> new RuleMatch(rule.rule(), match)))
                .toList();
    }

    private record CompiledRule(Rule rule, Set<String> cues, DependencyPattern pattern) {
        boolean mayMatch(Sentence sentence) {
            return cues.isEmpty() || cues.stream().anyMatch(sentence.lemmas()::contains);
        }
    }
}
