package org.chancery.extract.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.extract.rule.RuleFile;
import org.chancery.extract.rule.TokenText;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.Quantity;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.Sentence;

/** Finds amounts of money and numbers of people and goods; immutable and safe to share. */
public final class QuantityFinder {
    private final List<Money> money;
    private final Pattern count;
    private final UnitReader units;

    private QuantityFinder(List<Money> money, Pattern count, UnitReader units) {
        this.money = money;
        this.count = count;
        this.units = units;
    }

    /** A way to write amounts of a currency, tried only on a text that holds one of its signs or words. */
    private record Money(String code, Set<String> marks, Pattern pattern) {
        boolean mayMatch(String text) {
            return marks.stream().anyMatch(text::contains);
        }
    }

    /** Returns a finder with the currencies and kinds of {@code data/rules/quantity}; throws the rule file exception. */
    public static QuantityFinder load(WordLists words) {
        List<Money> money = RuleFile.read("quantity/currencies", Currency.class).stream()
                .flatMap(currency -> List.of(before(currency), after(currency)).stream())
                .toList();
        UnitReader units =
                new UnitReader(RuleFile.read("quantity/kinds", Kind.class), Set.copyOf(words.words("counted-noun")));
        return new QuantityFinder(
                money, compile(Numerals.pattern().replace("SIGN2", "").replace("SIGN", "")), units);
    }

    private static Money before(Currency currency) {
        List<String> signs =
                currency.signs().isEmpty() ? List.of(currency.code().toLowerCase(Locale.ROOT)) : currency.signs();
        String sign = "(?:" + alternatives(signs) + ") ?";
        return new Money(
                currency.code(),
                Set.copyOf(signs),
                compile(Numerals.pattern().replace("SIGN2", "(?:" + sign + ")?").replace("SIGN", sign)));
    }

    private static Money after(Currency currency) {
        String number = Numerals.pattern().replace("SIGN2", "").replace("SIGN", "");
        return new Money(
                currency.code(),
                Set.copyOf(currency.words()),
                compile(number + " (?:of )?(?:" + alternatives(currency.words()) + ")(?= )"));
    }

    private static String alternatives(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile("(?<= )(?<!\\w - )" + pattern);
    }

    /** Returns the quantities in order of the text; numbers that count nothing known are left out. */
    public List<Quantity> find(AnalysedDocument document) {
        return document.sentences().flatMap(sentence -> find(sentence).stream()).toList();
    }

    private List<Quantity> find(Sentence sentence) {
        TokenText text = TokenText.of(sentence);
        BitSet taken = new BitSet();
        List<Quantity> found = new ArrayList<>();
        String words = text.text();
        for (Money kind : money) {
            if (!kind.mayMatch(words)) {
                continue;
            }
            Matcher match = kind.pattern().matcher(words);
            while (match.find()) {
                boolean vagueSign =
                        match.group("vague") != null && !match.group().contains(" of ");
                if (!vagueSign && take(taken, match)) {
                    found.add(quantity(kind.code(), text, match));
                }
            }
        }
        Matcher match = count.matcher(words);
        while (match.find()) {
            if (take(taken, match)) {
                unit(sentence, text, match).ifPresent(unit -> found.add(quantity(unit, text, match)));
            }
        }
        found.sort(Comparator.comparing(quantity -> quantity.words().orElseThrow()));
        return found;
    }

    private Optional<String> unit(Sentence sentence, TokenText text, Matcher match) {
        int number = text.last(match);
        while (number > text.first(match) && sentence.token(number).text().equals("-")) {
            number--;
        }
        return units.unit(sentence, number);
    }

    private static boolean take(BitSet taken, Matcher match) {
        boolean free = taken.get(match.start(), match.end()).isEmpty();
        if (free) {
            taken.set(match.start(), match.end());
        }
        return free;
    }

    private static Quantity quantity(String unit, TokenText text, Matcher match) {
        return new Quantity(unit, Numerals.value(match), Numerals.approximation(match), Optional.of(text.span(match)));
    }
}
