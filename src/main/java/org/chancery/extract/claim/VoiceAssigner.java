package org.chancery.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.extract.attribution.CueLexicon;
import org.chancery.extract.event.EventExtractor;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.Attribution;
import org.chancery.model.Certainty;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Polarity;
import org.chancery.model.Realis;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.Span;
import org.chancery.model.Voice;
import org.chancery.text.AnalysedDocument;

/**
 * Gives relations and events the voices of those to whom the document attributes them; may be used by several threads at
 * a time.
 */
public final class VoiceAssigner {
    /** Ties that titles and appositions state: outside quotation marks they are the author's. */
    private static final Set<RelationType> IDENTIFYING = Set.of(
            RelationType.HOLDS_OFFICE,
            RelationType.AFFILIATED_WITH,
            RelationType.LOCATED_IN,
            RelationType.RELATIVE_OF,
            RelationType.MEMBER_OF);

    /** Ties that are made by doing something, and so can be planned. */
    private static final Set<RelationType> DEEDS =
            Set.of(RelationType.MEDIATOR_FOR, RelationType.ARMS_SUPPLIER_OF, RelationType.TRADES_WITH);

    /** Events that are done by speaking: the words that attribute are the event itself. */
    private static final Set<EventType> SPEECH_ACTS = Set.of(
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.AGREE,
            EventType.PROTEST);

    private final CueLexicon lexicon;
    private final Hearsay hearsay = new Hearsay(new WordLists());

    private final EventExtractor deeds;

    private VoiceAssigner(CueLexicon lexicon, EventExtractor deeds) {
        this.lexicon = lexicon;
        this.deeds = deeds;
    }

    /**
     * Returns an assigner that knows the kinds of the cues in {@code data/rules/attribution}.
     *
     * @param deeds knows which words are deeds, though they attribute as well: "ordered", "banned"
     */
    public static VoiceAssigner load(EventExtractor deeds) {
        return new VoiceAssigner(CueLexicon.load(), deeds);
    }

    /** Returns the relations in their order, each with its voice, its polarity and certainty as the cues leave them; twice where
     * one rejects what another claims. */
    public List<Relation> relations(
            AnalysedDocument document, List<Attribution> attributions, List<Relation> relations) {
        Contents contents = Contents.of(lexicon, document, attributions);
        return relations.stream()
                .flatMap(relation -> voiced(relation, contents).stream())
                .toList();
    }

    /** Returns the events in their order, each with its voice, its realis and certainty as the cues leave them. */
    public List<Event> events(AnalysedDocument document, List<Attribution> attributions, List<Event> events) {
        Contents contents = Contents.of(lexicon, document, attributions);
        return events.stream()
                .flatMap(event -> voiced(event, contents).stream())
                .toList();
    }

    private List<Relation> voiced(Relation relation, Contents contents) {
        if (IDENTIFYING.contains(relation.type()) && contents.isAside(relation.evidence())) {
            return List.of(relation);
        }
        Certainty heard = heard(contents, relation.evidence());
        return contents.chains(relation.evidence(), DEEDS.contains(relation.type()), true).stream()
                .map(chain -> chain.isEmpty() ? contents.quotedAtTheEnd(relation.evidence()) : chain)
                .map(chain -> voiced(relation, contents, chain, heard))
                .toList();
    }

    private static Relation voiced(Relation relation, Contents contents, List<Attribution> chain, Certainty heard) {
        Optional<Attribution> inner = last(chain);
        boolean wanted = inner.filter(one -> contents.isWanted(one) && contents.isHead(one, relation.evidence()))
                .isPresent();
        boolean presupposed = contents.isAside(relation.evidence());
        Certainty certainty = presupposed
                ? relation.certainty()
                : relation.certainty().weaker(certainty(inner)).weaker(heard);
        return new Relation(
                relation.subject(),
                relation.type(),
                relation.object(),
                isDenied(inner) && !presupposed ? Polarity.DENIED : relation.polarity(),
                wanted ? certainty.weaker(Certainty.POSSIBLE) : certainty,
                voice(chain),
                relation.time(),
                relation.amount(),
                relation.role(),
                relation.evidence(),
                relation.rule());
    }

    private List<Event> voiced(Event event, Contents contents) {
        Certainty heard = heard(contents, event.evidence());
        boolean deed = !SPEECH_ACTS.contains(event.type());
        Predicate<String> does = lemma -> deeds.tells(event.rule(), lemma);
        return contents.chains(event.evidence(), deed, deed).stream()
                .map(chain -> chain.stream()
                        .filter(one -> !contents.isDeed(one, event.evidence(), does))
                        .toList())
                .map(chain -> voiced(event, contents, chain, heard))
                .toList();
    }

    private static Event voiced(Event event, Contents contents, List<Attribution> chain, Certainty heard) {
        Optional<Attribution> inner = last(chain);
        boolean head =
                inner.filter(one -> contents.isHead(one, event.evidence())).isPresent();
        boolean wanted = inner.filter(contents::isWanted).isPresent();
        return new Event(
                event.type(),
                event.agents(),
                event.patients(),
                event.place(),
                event.date(),
                realis(event.realis(), isDenied(inner), wanted, head),
                event.certainty().weaker(certainty(inner)).weaker(heard),
                voice(chain),
                event.counts(),
                event.evidence(),
                event.rule());
    }

    /** Returns how sure a claim can be that nobody in particular makes. */
    private Certainty heard(Contents contents, Span evidence) {
        return contents.isHearsay(hearsay, evidence) ? Certainty.PROBABLE : Certainty.CERTAIN;
    }

    private static Optional<Attribution> last(List<Attribution> chain) {
        return chain.stream().reduce((outer, inner) -> inner);
    }

    private static Certainty certainty(Optional<Attribution> inner) {
        return inner.map(Attribution::certainty).orElse(Certainty.CERTAIN);
    }

    private static Realis realis(Realis told, boolean denied, boolean wanted, boolean head) {
        if (told != Realis.ACTUAL || !head) {
            return told;
        }
        if (denied) {
            return Realis.DENIED;
        }
        return wanted ? Realis.PLANNED : told;
    }

    private static boolean isDenied(Optional<Attribution> attribution) {
        return attribution.filter(one -> one.polarity() == Polarity.DENIED).isPresent();
    }

    private static Voice voice(List<Attribution> chain) {
        List<String> sources = chain.stream().map(Attribution::source).toList();
        List<String> distinct = java.util.stream.IntStream.range(0, sources.size())
                .filter(i -> !sources.subList(i + 1, sources.size()).contains(sources.get(i)))
                .mapToObj(sources::get)
                .toList();
        return new Voice(distinct);
    }
}
