package org.chancery.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.BlockRole;
import org.chancery.model.Span;
import org.chancery.text.DependencyTree;
import org.chancery.text.Quotation;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * One sentence as the readers of cues see it.
 *
 * @param role of the block in which it stands
 * @param quotations those that overlap the sentence, in order
 */
record Scene(Sentence sentence, BlockRole role, List<Quotation> quotations) {
    private static final Set<String> QUOTES = Set.of("“", "”", "\"", "'", "‘", "’", "``", "''", "`", "«", "»", "„");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    Scene {
        quotations = List.copyOf(quotations);
    }

    static Scene of(Sentence sentence, BlockRole role, List<Quotation> all) {
        return new Scene(
                sentence,
                role,
                all.stream().filter(q -> q.span().overlaps(sentence.span())).toList());
    }

    DependencyTree tree() {
        return sentence.tree();
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int i) {
        return sentence.token(i);
    }

    String lower(int i) {
        return i < 0 || i >= size() ? "" : token(i).text().toLowerCase(Locale.ROOT);
    }

    /** Returns the dictionary form, with the particle of a phrasal verb, as in "point out". */
    String lexeme(int i) {
        return tree().children(i, "compound:prt").stream()
                .filter(p -> p > i)
                .findFirst()
                .map(p -> token(i).lemma() + " " + lower(p))
                .orElse(token(i).lemma());
    }

    String pos(int i) {
        return i < 0 || i >= size() ? "" : token(i).pos();
    }

    boolean isComma(int i) {
        return lower(i).equals(",");
    }

    boolean isDash(int i) {
        return Set.of("--", "—", "–", "-", "―").contains(lower(i)) && pos(i).matches(":|,|HYPH|NFP|SYM");
    }

    boolean isQuoteMark(int i) {
        return QUOTES.contains(lower(i));
    }

    /** Headings write verbs with capitals, which the parser takes for names. */
    boolean isHeading() {
        return role == BlockRole.HEADLINE || role == BlockRole.HEADING;
    }

    /** "accused by its rival, the council, of …": an apposition may stand between the word and its complement. */
    boolean isPassiveParticiple(int i) {
        return pos(i).equals("VBN") && lower(i + 1).equals("by");
    }

    /** Tells whether the token is the opening mark of a quotation. */
    boolean opens(int i) {
        return isQuoteMark(i)
                && quotations.stream()
                        .anyMatch(q -> q.span().start() == token(i).span().start());
    }

    /** Tells whether the token is the closing mark of a quotation. */
    boolean closes(int i) {
        return isQuoteMark(i)
                && quotations.stream()
                        .anyMatch(q -> q.inside().end() == token(i).span().start());
    }

    /** Returns the outermost quotation that the token stands in, marks excluded. */
    Optional<Quotation> quotationAt(int i) {
        return quotations.stream()
                .filter(q -> q.inside().contains(token(i).span()))
                .findFirst();
    }

    boolean isPunctuation(int i) {
        return i >= 0 && i < size() && !token(i).text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Tells whether the token is a finite verb, or a predicate with a finite auxiliary. */
    boolean isFinite(int i) {
        return FINITE.contains(pos(i))
                || tree().children(i, "aux", "cop").stream().anyMatch(aux -> FINITE.contains(pos(aux)));
    }

    boolean hasFiniteVerb(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (FINITE.contains(pos(i))) {
                return true;
            }
        }
        return false;
    }

    int leftmost(int i) {
        return tree().subtree(i).get(0);
    }

    /** Returns the run of characters of the tokens from the first to before the second. */
    Span span(int from, int to) {
        return token(from).span().cover(token(to - 1).span());
    }
}
