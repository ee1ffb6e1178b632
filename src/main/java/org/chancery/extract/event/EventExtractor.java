package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.extract.Cast;
import org.chancery.extract.rule.WordLists;
import org.chancery.extract.stance.Stance;
import org.chancery.extract.stance.StanceReader;
import org.chancery.model.ActorType;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Quantity;
import org.chancery.model.Realis;
import org.chancery.model.Relation;
import org.chancery.model.TimeMention;
import org.chancery.model.Voice;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.Sentence;

/** Finds the events of a document; immutable and safe to share. */
public final class EventExtractor {
    private final EventLexicon lexicon;
    private final StanceReader stances;

    private EventExtractor(EventLexicon lexicon, StanceReader stances) {
        this.lexicon = lexicon;
        this.stances = stances;
    }

    /** Returns an extractor with the entries of {@code data/rules/event}; throws the rule file exception if they fail. */
    public static EventExtractor load(WordLists words) {
        return new EventExtractor(EventLexicon.load(words), StanceReader.load(words));
    }

    /** Tells whether the dictionary form is a verb of the entry with the id, so that it tells such an event itself. */
    public boolean tells(String rule, String lemma) {
        return lexicon.verb(lemma).stream().anyMatch(entry -> entry.rule().id().equals(rule));
    }

    /**
     * Returns the events in the document's own voice, in order of their evidence, one for each event however often it is
     * told.
     *
     * @param ties the relations of the document; the offices among them say for which state somebody speaks
     */
    public List<Event> extract(
            AnalysedDocument document,
            Cast cast,
            List<TimeMention> times,
            List<Quantity> quantities,
            List<Relation> ties) {
        Offices offices = Offices.of(cast, ties);
        List<Told> told = document.sentences()
                .flatMap(sentence -> inSentence(sentence, cast, times, quantities).stream())
                .toList();
        return EventMerger.merge(Allusions.resolve(told).stream()
                .map(event -> spoken(event, offices))
                .toList());
    }

    private List<Told> inSentence(Sentence sentence, Cast cast, List<TimeMention> times, List<Quantity> quantities) {
        Circumstances circumstances = new Circumstances(lexicon, cast, sentence, times, quantities);
        Echoes echoes = new Echoes(sentence, new Clauses(sentence, lexicon.words("light-verb")));
        List<Told> found = new ArrayList<>();
        for (Draft draft : new DraftReader(lexicon, cast, sentence).read()) {
            events(cast, circumstances, draft).forEach(event -> add(new Told(draft, event), found, echoes));
        }
        return found;
    }

    private static void add(Told told, List<Told> found, Echoes echoes) {
        for (int i = 0; i < found.size(); i++) {
            Told known = found.get(i);
            boolean one = known.event().realis() == told.event().realis()
                    && known.draft().cue() != told.draft().cue()
                    && echoes.areOne(known.draft(), told.draft());
            if (one) {
                found.set(i, new Told(known.draft(), EventMerger.union(known.event(), told.event())));
                return;
            }
        }
        found.add(told);
    }

    private Stream<Event> events(Cast cast, Circumstances circumstances, Draft draft) {
        List<TimeMention> dates = circumstances.dates(draft.cue());
        return dates.isEmpty()
                ? Stream.of(event(cast, circumstances, draft, Optional.empty()))
                : dates.stream().map(date -> event(cast, circumstances, draft, Optional.of(date)));
    }

    private Event event(Cast cast, Circumstances circumstances, Draft draft, Optional<TimeMention> date) {
        Stance stance = stances.read(draft.sentence(), draft.cue());
        int cue = draft.cue();
        return new Event(
                draft.entry().type(),
                List.copyOf(draft.agents()),
                List.copyOf(draft.patients()),
                draft.place().or(() -> circumstances.place(cue)).or(() -> struck(cast, draft)),
                date,
                realis(stance, draft.entry().rule()),
                stance.certainty(),
                Voice.author(),
                circumstances.counts(cue),
                Evidence.of(cast, draft),
                draft.entry().rule().id());
    }

    /** A town that somebody attacks is where he attacks as well. */
    private static Optional<String> struck(Cast cast, Draft draft) {
        return draft.entry().type() == EventType.ASSAULT && !draft.agents().isEmpty()
                ? draft.patients().stream()
                        .filter(id -> cast.actor(id).type() == ActorType.PLACE)
                        .findFirst()
                : Optional.empty();
    }

    private static Event spoken(Event event, Offices offices) {
        List<String> doers = offices.withStates(event.type(), event.agents(), event.patients());
        return event.withParticipants(doers, event.patients());
    }

    /** A refusal told as a denial ("will not allow") is an act that took place. */
    private static Realis realis(Stance stance, EventRule rule) {
        boolean refuses = rule.needs().contains("denied") || rule.needs().contains("unwilling");
        boolean refusal = refuses && stance.realis() != Realis.HYPOTHETICAL;
        Realis told = refusal ? Realis.ACTUAL : stance.realis();
        Optional<Realis> own = rule.realis().map(name -> Realis.valueOf(name.toUpperCase(Locale.ROOT)));
        return told == Realis.DENIED ? told : own.orElse(told);
    }
}
