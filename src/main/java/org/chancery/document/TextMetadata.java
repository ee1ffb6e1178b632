package org.chancery.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.Basis;
import org.chancery.model.BlockRole;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;
import org.chancery.model.Stated;

/** Reads from the pieces of a text, once they have roles, what the text says of itself. */
final class TextMetadata {
    private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s,|/·(–—-]+");
    private static final String NAME_SEPARATOR = ", and | and | & |, |; ";

    private final List<Piece> pieces;
    private final Scene scene;

    TextMetadata(List<Piece> pieces, Scene scene) {
        this.pieces = pieces;
        this.scene = scene;
    }

    /** Returns title, authors, publisher and date as far as the text gives them; a dateline's year may come from elsewhere. */
    Metadata metadata() {
        List<String> names = authors();
        return new Metadata(
                of(BlockRole.HEADLINE).map(Piece::words).findFirst().map(TextMetadata::stated),
                names.isEmpty() ? Optional.empty() : Optional.of(stated(names)),
                dateline(match -> TextDates.group(match, "publisher")).map(TextMetadata::stated),
                statedDate().map(TextMetadata::stated),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the names in bylines and lines of contact, in the order of the text; empty if there are none. */
    List<String> authors() {
        List<String> bylines = names(BlockRole.BYLINE, "bylines");
        return bylines.isEmpty() ? names(BlockRole.CREDIT, "credits") : bylines;
    }

    private List<String> names(BlockRole role, String rules) {
        return of(role).flatMap(piece -> scene.rules().cues(rules).stream()
                        .map(cue -> cue.matcher(piece.words()))
                        .filter(Matcher::find)
                        .flatMap(match -> names(match))
                        .limit(8))
                .distinct()
                .toList();
    }

    private static Stream<String> names(Matcher match) {
        return TextDates.group(match, "names").stream()
                .flatMap(names -> Stream.of(names.split(NAME_SEPARATOR)))
                .map(name -> name.replaceFirst(" in \\p{Lu}.*$", "").strip())
                .filter(name -> !name.isEmpty());
    }

    private Stream<Piece> of(BlockRole role) {
        return pieces.stream().filter(piece -> piece.is(role));
    }

    private Optional<PartialDate> statedDate() {
        Optional<PartialDate> line = of(BlockRole.DATELINE)
                .flatMap(piece -> scene.rules().dates().parse(piece.words()).stream())
                .findFirst();
        return line.or(this::datedByline).or(() -> dateline(match -> TextDates.read(match, TextDates.year(match))));
    }

    /** Returns the date behind the names, as in "By Anna Holm · August 18, 2015". */
    private Optional<PartialDate> datedByline() {
        return of(BlockRole.BYLINE)
                .flatMap(piece -> scene.rules().cues("bylines").stream().map(cue -> cue.matcher(piece.words())))
                .filter(Matcher::find)
                .map(match -> LEADING_MARKS
                        .matcher(match.group().substring(match.end("names")))
                        .replaceFirst(""))
                .flatMap(rest -> scene.rules().dates().parse(rest).stream())
                .findFirst();
    }

    /**
     * Returns the day that the dateline gives within the year or month that is known from elsewhere; absent if that is
     * unknown, is a day already, or is another month.
     */
    Optional<Stated<PartialDate>> inferredDate(Optional<PartialDate> known) {
        return known.filter(date -> !date.isDay())
                .flatMap(date -> dateline(match -> TextDates.read(match, date.year()))
                        .filter(day -> day.isDay() && (date.month() == 0 || date.month() == day.month())))
                .map(day -> new Stated<>(day, Basis.INFERRED));
    }

    private <T> Optional<T> dateline(Function<Matcher, Optional<T>> reader) {
        return of(BlockRole.DATELINE)
                .flatMap(piece -> scene.rules().cues("datelines").stream().map(cue -> cue.matcher(piece.words() + " ")))
                .filter(Matcher::lookingAt)
                .flatMap(match -> reader.apply(match).stream())
                .findFirst();
    }

    private static <T> Stated<T> stated(T value) {
        return new Stated<>(value, Basis.STATED);
    }
}
