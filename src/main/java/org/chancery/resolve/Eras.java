package org.chancery.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Candidate;
import org.chancery.model.Document;
import org.chancery.model.PartialDate;
import org.chancery.model.Span;

/** Of what time the words around a title speak: "the then-foreign minister", "in 2014 the foreign minister". */
final class Eras {
    /** How many characters before and behind a title are read, no farther than its sentence. */
    private static final int REACH = 100;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’)]?\\s");
    private static final Pattern FORMERLY = Pattern.compile("(?i)\\b(?:then|former|ex)[\\s-]+(?:\\p{L}+[\\s-]+){0,2}$");
    private static final Pattern FORMER = Pattern.compile("(?i)\\b(?:then|former|ex)[\\s-]");
    private static final Pattern YEAR =
            Pattern.compile("\\b(?i:in|of|until|before|after|from)(?: \\p{L}+)? ((?:19|20)\\d\\d)\\b");

    private final Document document;
    private final Offices offices;

    Eras(Document document, Offices offices) {
        this.document = document;
        this.offices = offices;
    }

    /** Tells whether the words say themselves that the title is not of today. */
    boolean isFormer(Candidate title) {
        return FORMERLY.matcher(before(title)).find()
                || FORMER.matcher(title.text()).find();
    }

    /** Returns who held which office at the one year before the document's that the sentence names; absent if it names none. */
    Optional<Offices> past(Candidate title) {
        Optional<Integer> today = offices.year();
        Matcher years = YEAR.matcher(before(title) + title.text() + behind(title));
        Optional<Integer> found = Optional.empty();
        while (years.find()) {
            int year = Integer.parseInt(years.group(1));
            boolean other = found.isPresent() && found.get() != year;
            if (other || today.isEmpty() || year >= today.get()) {
                return Optional.empty();
            }
            found = Optional.of(year);
        }
        return found.map(year -> offices.at(PartialDate.of(year)));
    }

    private String before(Candidate title) {
        int start = title.span().start();
        String text = slice(Math.max(0, start - REACH), start);
        Matcher ends = SENTENCE_END.matcher(text);
        int from = 0;
        while (ends.find()) {
            from = ends.end();
        }
        return text.substring(from);
    }

    private String behind(Candidate title) {
        int end = title.span().end();
        String text = slice(end, Math.min(document.text().length(), end + REACH));
        Matcher ends = SENTENCE_END.matcher(text);
        return ends.find() ? text.substring(0, ends.start()) : text;
    }

    private String slice(int from, int to) {
        return from < to ? document.slice(new Span(from, to)) : "";
    }
}
