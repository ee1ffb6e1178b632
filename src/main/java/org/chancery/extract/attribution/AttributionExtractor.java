package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.Cast;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.Attribution;
import org.chancery.model.Document;
import org.chancery.model.Span;
import org.chancery.text.AnalysedBlock;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.Quotation;
import org.chancery.text.QuotationFinder;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Who is given which words, beliefs, intentions and arguments in a document; may be used by several threads at a time. */
public final class AttributionExtractor {
    private final SentenceReader reader;
    private final WordLists words;

    private AttributionExtractor(SentenceReader reader, WordLists words) {
        this.reader = reader;
        this.words = words;
    }

    /** Returns an extractor with the cue lexicon of {@code data/rules/attribution}. */
    public static AttributionExtractor load() {
        WordLists words = new WordLists();
        return new AttributionExtractor(new SentenceReader(CueLexicon.load(), words), words);
    }

    /**
     * Returns the cast with an actor of its own for each source that the document quotes without a name and that the cast
     * does not have; these actors are local to the document.
     */
    public Cast complete(AnalysedDocument analysed, Cast cast) {
        List<Draft> drafts = drafts(analysed, QuotationFinder.find(analysed.document()));
        return UnnamedSources.complete(
                words, analysed, cast, drafts, SourceResolver.of(reader.lexicon(), words, analysed, cast));
    }

    /** Returns the attributions whose source is an actor of the cast, by place of their content, the longer first. */
    public List<Attribution> extract(AnalysedDocument analysed, Cast cast) {
        Document document = analysed.document();
        List<Quotation> quotations = QuotationFinder.find(document);
        ContentTrimmer trimmer = new ContentTrimmer(document, quotations);
        SourceResolver resolver = SourceResolver.of(reader.lexicon(), words, analysed, cast);
        List<Attribution> found = drafts(analysed, quotations).stream()
                .flatMap(draft -> Speakers.apart(draft, cast).stream())
                .flatMap(draft -> attribution(document, draft, trimmer, resolver).stream()
                        .flatMap(given -> Speakers.each(given, draft, cast)))
                .toList();
        return found.stream()
                .filter(attribution ->
                        isShared(found, attribution) || found.stream().noneMatch(outer -> repeats(outer, attribution)))
                .sorted(Comparator.comparing(Attribution::content).thenComparing(Attribution::source))
                .toList();
    }

    /** "X said he is committed to …": one who tells his own belief or intention has spoken once. */
    private static boolean repeats(Attribution outer, Attribution inner) {
        return outer.source().equals(inner.source())
                && outer.content().length() > inner.content().length()
                && outer.content().contains(inner.content())
                && inner.cueSpan().filter(outer.content()::contains).isPresent()
                && (inner.sourceSpan().equals(outer.sourceSpan())
                        || inner.sourceSpan().filter(outer.content()::contains).isPresent());
    }

    private static boolean isShared(List<Attribution> found, Attribution attribution) {
        return found.stream()
                .anyMatch(other -> !other.source().equals(attribution.source())
                        && other.cueSpan().equals(attribution.cueSpan())
                        && other.content().equals(attribution.content()));
    }

    private List<Draft> drafts(AnalysedDocument analysed, List<Quotation> quotations) {
        LooseQuotations loose = new LooseQuotations(quotations);
        List<Draft> all = new ArrayList<>();
        Announcements announcements = new Announcements(reader.lexicon(), quotations);
        Optional<AnalysedBlock> before = Optional.empty();
        for (AnalysedBlock block : analysed.blocks()) {
            List<Draft> inBlock = block(block, quotations);
            before.flatMap(previous -> announcements.find(previous, block))
                    .filter(draft -> inBlock.stream()
                            .noneMatch(other -> other.content().length() * 2
                                    > draft.content().length()))
                    .ifPresent(inBlock::add);
            inBlock.addAll(loose.follow(block, inBlock));
            all.addAll(inBlock);
            before = Optional.of(block);
        }
        return all;
    }

    private List<Draft> block(AnalysedBlock block, List<Quotation> quotations) {
        Continuation continuation = new Continuation(block, quotations);
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : block.sentences()) {
            Scene scene = Scene.of(sentence, block.block().role(), quotations);
            List<Draft> read = new ArrayList<>(reader.read(scene));
            new DetachedCues(block, quotations, reader.lexicon()).find(scene).ifPresent(read::add);
            ColonCues.find(scene, block, reader.lexicon())
                    .filter(draft -> read.stream()
                            .noneMatch(other -> other.content().overlaps(draft.content())
                                    && other.content().start()
                                            <= draft.content().start()))
                    .ifPresent(read::add);
            Duplicates.withoutUnreal(Duplicates.remove(read), reader.lexicon()).stream()
                    .filter(draft -> !isNobody(draft) && !isWithinQuotation(draft, quotations))
                    .map(continuation::complete)
                    .forEach(drafts::add);
        }
        return new ArrayList<>(drafts.stream()
                .map(draft -> extend(draft, drafts, continuation, quotations))
                .toList());
    }

    /** Within a quotation only what the speaker says others have said is told apart. */
    private static boolean isWithinQuotation(Draft draft, List<Quotation> quotations) {
        boolean inside = quotations.stream()
                .anyMatch(q -> q.inside().contains(draft.cue()) && q.inside().contains(draft.content()));
        boolean named = !draft.sentence().token(draft.source()).isPronoun();
        return inside && !(named && draft.rule().matches("speech/(say|tell)|colon/transcript"));
    }

    /**
     * The first person is the author, or within quotation marks the speaker, to whom the whole is given; a time says
     * nothing, and nobody says what nobody says.
     */
    private boolean isNobody(Draft draft) {
        Token source = draft.sentence().token(draft.source());
        String word = source.text();
        return reader.lexicon().isTime(source)
                || word.matches("(?i)i|we|you|me|us|my|our|your|nobody|anybody|anyone|nothing|none");
    }

    /** Words quoted before their cue often go on after it, in sentences of their own. */
    private static Draft extend(Draft draft, List<Draft> all, Continuation continuation, List<Quotation> quotations) {
        boolean trails = draft.cue().start() >= draft.content().start();
        boolean quoted = quotations.stream().anyMatch(q -> q.span().overlaps(draft.content()));
        if (!trails || !quoted || draft.rule().startsWith("phrase/")) {
            return draft;
        }
        int end = continuation.runOn(draft.sentence(), all);
        return end > draft.sentence().span().end()
                ? draft.withContent(draft.content().cover(new Span(end - 1, end)))
                : draft;
    }

    private static Optional<Attribution> attribution(
            Document document, Draft draft, ContentTrimmer trimmer, SourceResolver resolver) {
        Optional<String> actor = resolver.actor(draft);
        Optional<Span> content = trimmer.trim(draft.content());
        if (actor.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        Scene scene = Scene.of(draft.sentence(), org.chancery.model.BlockRole.BODY, List.of());
        Span source = NounPhrase.span(scene, draft.source());
        return Optional.of(new Attribution(
                actor.get(),
                document.slice(source),
                Optional.of(source),
                document.slice(draft.cue()),
                Optional.of(draft.cue()),
                content.get(),
                trimmer.mode(content.get()),
                draft.polarity(),
                draft.certainty(),
                draft.rule()));
    }
}
