package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.BlockRole;

/** What makes a text hard to read for a program that expects edited prose; each oddity costs findings. */
final class Oddities {
    /** A shorter text may well be a headline or a line of a list. */
    private static final int FEWEST_WORDS = 50;

    private static final int LONGEST_SENTENCE = 150;
    private static final double MOSTLY = 0.8;
    private static final double HARDLY = 0.005;

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…][\\p{Pf}\\p{Pe}\"']*(?=\\s|$)");

    private final String text;
    private final long words;

    private Oddities(List<Piece> pieces) {
        List<Piece> read = pieces.stream()
                .filter(piece -> piece.role().filter(BlockRole::bearsClaims).isPresent())
                .toList();
        this.text = read.stream().map(Piece::words).collect(Collectors.joining("\n"));
        this.words = read.stream().mapToLong(Piece::wordCount).sum();
    }

    /** Returns warnings without the file's name about those pieces that bear claims. */
    static List<String> of(List<Piece> pieces) {
        Oddities oddities = new Oddities(pieces);
        return oddities.words < FEWEST_WORDS ? List.of() : oddities.warnings();
    }

    private List<String> warnings() {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        long marks = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        List<String> warnings = new ArrayList<>();
        if (letters < marks / 2) {
            warnings.add("is mostly numbers or marks, from which nothing is read");
        } else if (capitals > letters * MOSTLY) {
            warnings.add("is in capitals, so names are told less surely and less is found");
        } else if (capitals < letters * HARDLY) {
            warnings.add("has hardly any capitals, so most names are missed");
        }
        if (letters < words * 2) {
            warnings.add("has its words taken apart into letters, which are not put together again");
        } else if (SENTENCE_END.matcher(text).results().count() * LONGEST_SENTENCE < words
                && pieces() * LONGEST_SENTENCE < words) {
            warnings.add("has hardly any full stops, so sentences are not told apart and little is found");
        }
        return warnings;
    }

    private long pieces() {
        return 1 + text.chars().filter(c -> c == '\n').count();
    }
}
