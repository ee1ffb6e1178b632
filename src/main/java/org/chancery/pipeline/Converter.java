package org.chancery.pipeline;

import java.util.List;
import org.chancery.extract.Cast;
import org.chancery.extract.actor.ActorFinder;
import org.chancery.extract.attribution.AttributionExtractor;
import org.chancery.extract.claim.ActingParties;
import org.chancery.extract.claim.VoiceAssigner;
import org.chancery.extract.event.EventExtractor;
import org.chancery.extract.quantity.QuantityFinder;
import org.chancery.extract.relation.RelationExtractor;
import org.chancery.extract.rule.WordLists;
import org.chancery.extract.time.TimeFinder;
import org.chancery.model.Attribution;
import org.chancery.model.Deadline;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Quantity;
import org.chancery.model.Relation;
import org.chancery.model.TimeMention;
import org.chancery.resolve.Gazetteer;
import org.chancery.resolve.Resolution;
import org.chancery.resolve.Resolver;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.LanguagePipeline;
import org.chancery.text.PatternCompiler;
import org.chancery.text.Unread;

/** Reads findings from documents by the rules; one instance may be used by several threads at a time. */
public final class Converter {
    private final LanguagePipeline language;
    private final ActorFinder actors;
    private final Resolver resolver;
    private final AttributionExtractor attributions = AttributionExtractor.load();
    private final VoiceAssigner voices;
    private final TimeFinder times = TimeFinder.load();
    private final QuantityFinder quantities;
    private final RelationExtractor relations;
    private final EventExtractor events;

    /**
     * @param language reads sentences
     * @param patterns compiles the rules for that reader's sentences
     */
    public Converter(LanguagePipeline language, PatternCompiler patterns, Gazetteer gazetteer) {
        this.language = language;
        this.actors = ActorFinder.of(gazetteer.names());
        this.resolver = Resolver.of(gazetteer);
        WordLists words = new WordLists();
        this.quantities = QuantityFinder.load(words);
        this.events = EventExtractor.load(words);
        this.voices = VoiceAssigner.load(events);
        this.relations = RelationExtractor.load(patterns);
    }

    /**
     * What came of a document.
     *
     * @param unread passages that were too long to read, in the order of the text
     */
    public record Converted(Findings findings, List<Unread> unread) {
        public Converted {
            unread = List.copyOf(unread);
        }
    }

    /** Returns what the rules find; the same text gives the same findings. */
    public Converted convert(Document document) {
        AnalysedDocument analysed = language.analyse(document);
        Resolution resolution = resolver.resolve(document, actors.find(analysed));
        Deadline.check();
        Cast cast = attributions.complete(analysed, Cast.of(analysed, resolution.actors(), resolution.mentions()));
        List<Attribution> attributed = ActingParties.of(cast).attributions(attributions.extract(analysed, cast));
        Deadline.check();
        List<TimeMention> dates = times.find(analysed);
        List<Quantity> amounts = quantities.find(analysed);
        List<Relation> ties = relations.extract(analysed, cast, dates, amounts);
        Deadline.check();
        List<Event> happenings = ActingParties.of(cast).events(events.extract(analysed, cast, dates, amounts, ties));
        Deadline.check();
        Findings findings = new Findings(
                cast.actors(),
                cast.mentions(),
                attributed,
                voices.relations(analysed, attributed, ties),
                voices.events(analysed, attributed, happenings));
        return new Converted(findings, analysed.unread());
    }
}
