package org.chancery.extract.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extract.rule.RuleFile;
import org.chancery.extract.rule.TokenText;
import org.chancery.model.PartialDate;
import org.chancery.model.Span;
import org.chancery.model.Stated;
import org.chancery.model.TimeExtent;
import org.chancery.model.TimeMention;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the times that a document names; immutable and safe to share. */
public final class TimeFinder {
    private static final Pattern AHEAD = Pattern.compile(
            "(?<= )(?:will|shall|'ll|scheduled|due|plans?|planned|upcoming|expected|next|(?:is|are) to)(?= )");
    private static final Pattern NO_YEAR = Pattern.compile(
            ".* (?:resolution|resolutions|no\\.?|number|nos\\.?|article|unscr|\\$|€|£|about|around|some|nearly|than|least|most) ");

    private final List<CompiledRule> rules;

    private TimeFinder(List<CompiledRule> rules) {
        this.rules = rules;
    }

    private record CompiledRule(TimeRule rule, Pattern pattern) {}

    /** Returns a finder with the expressions of {@code data/rules/time}; throws the rule file exception if they fail. */
    public static TimeFinder load() {
        return new TimeFinder(RuleFile.read("time/expressions", TimeRule.class).stream()
                .map(rule -> new CompiledRule(rule, Pieces.compile(rule.pattern())))
                .toList());
    }

    /**
     * Returns the times in order of the text, each resolved against the document's date or, for "two days later", the
     * date of the event told before; those that nothing resolves are left out.
     */
    public List<TimeMention> find(AnalysedDocument document) {
        Optional<PartialDate> date = document.document().metadata().date().map(Stated::value);
        List<TimeMention> found = new ArrayList<>();
        Story story = Story.begin();
        for (Sentence sentence : document.sentences().toList()) {
            List<Sighting> sightings = sightings(sentence, date, story.told());
            new RangeReader(sentence, date).join(sightings).forEach(one -> found.add(mention(sentence, one)));
            story = story.after(sentence, sightings, date);
        }
        return found;
    }

    private static TimeMention mention(Sentence sentence, Sighting sighting) {
        int first = Math.max(0, sighting.first());
        Span words = sentence.token(first)
                .span()
                .cover(sentence.token(sighting.last()).span());
        return new TimeMention(sighting.extent(), Optional.of(words), Optional.of(sighting.rule()));
    }

    private List<Sighting> sightings(Sentence sentence, Optional<PartialDate> date, Optional<TimeExtent> story) {
        TokenText text = TokenText.of(sentence);
        String words = text.text();
        BitSet taken = new BitSet();
        List<Sighting> found = new ArrayList<>();
        Optional<TimeExtent> before = story;
        for (CompiledRule rule : rules) {
            Matcher match = rule.pattern().matcher(words);
            while (match.find()) {
                boolean free = taken.get(match.start(), match.end()).isEmpty();
                if (free && fits(sentence, text, rule.rule(), match)) {
                    taken.set(match.start(), match.end());
                    Optional<TimeExtent> near =
                            nearest(found, text.first(match)).or(() -> before);
                    Reckoning reckoning = new Reckoning(date, near, looksAhead(text, match));
                    reckoning
                            .extent(rule.rule(), match)
                            .ifPresent(extent -> found.add(sighting(rule.rule(), text, match, extent)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Sighting::first));
        return found;
    }

    private static Sighting sighting(TimeRule rule, TokenText text, Matcher match, TimeExtent extent) {
        boolean openYear = Pieces.group(match, "m").isPresent()
                && Pieces.group(match, "y").or(() -> Pieces.group(match, "ry")).isEmpty();
        return new Sighting(text.first(match), text.last(match), extent, openYear, rule.id());
    }

    /** Returns the last time told before the token in the sentence. */
    private static Optional<TimeExtent> nearest(List<Sighting> found, int token) {
        return found.stream()
                .filter(one -> one.last() < token)
                .max(Comparator.comparingInt(Sighting::last))
                .map(Sighting::extent);
    }

    private static boolean looksAhead(TokenText text, Matcher match) {
        Matcher ahead = AHEAD.matcher(text.text()).region(0, match.start());
        return ahead.find();
    }

    /** A bare number is a year only where it counts nothing; a lasting state only where it still lasts. */
    private static boolean fits(Sentence sentence, TokenText text, TimeRule rule, Matcher match) {
        String before = text.text().substring(0, match.start());
        return switch (rule.meaning()) {
            case YEAR -> !NO_YEAR.matcher(before).matches() && !counts(sentence, text.last(match) + 1);
            case LASTING -> before.matches(".* (?:has|have|'ve) .*");
            default -> true;
        };
    }

    private static boolean counts(Sentence sentence, int next) {
        if (next >= sentence.tokens().size()) {
            return false;
        }
        Token token = sentence.token(next);
        return token.pos().equals("NNS") || token.text().matches("people|%|percent|per|km|of|-");
    }
}
