package org.chancery.text.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Block;
import org.chancery.model.Deadline;
import org.chancery.model.Document;
import org.chancery.model.Span;
import org.chancery.text.AnalysedBlock;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.ReadingView;
import org.chancery.text.Sentence;
import org.chancery.text.Unread;

/** The reading of one document in bounded time and memory: what is beyond a bound is left alone and told. */
final class BoundedReading {
    /** Four times the longest sentence of a news text; the time that rules take grows with the square of it. */
    private static final int MOST_TOKENS = 250;
    /** A report of 250 pages; half of it is read in 1.2 GB. */
    private static final int MOST_DOCUMENT_TOKENS = 100_000;
    /** So many are parsed at a time, since each weighs some kilobytes until its sentence is done. */
    private static final int BATCH_TOKENS = 2_000;
    /** The time of the tokenizer grows with the square of a run without spaces. */
    private static final Pattern LONG_WORD = Pattern.compile("[^ ]{400,}+");

    private static final Pattern GARBLED_WORD = Pattern.compile(
            "(?<=\\p{L})[\\d|~^*_=<>{}\\[\\]#;]+(?=\\p{L})[^ ]*|(?<= )[|~^*_=<>{}\\[\\]#;]+(?=\\p{L})[^ ]*");
    private static final int FEWEST_GARBLED = 3;
    private static final double MOST_GARBLED = 0.15;
    private static final Pattern SPACE = Pattern.compile(" +");

    private final Document document;
    private final Annotator cutter;
    private final Annotator parser;
    private final List<Unread> unread = new ArrayList<>();
    private int tokens;

    BoundedReading(Document document, Annotator cutter, Annotator parser) {
        this.document = document;
        this.cutter = cutter;
        this.parser = parser;
    }

    AnalysedDocument read() {
        List<AnalysedBlock> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.role().bearsClaims()) {
                blocks.add(new AnalysedBlock(block, read(block)));
            }
        }
        return new AnalysedDocument(document, blocks, unread);
    }

    private List<Sentence> read(Block block) {
        if (tokens >= MOST_DOCUMENT_TOKENS) {
            unread.add(new Unread(block.span(), Unread.Reason.LONG_DOCUMENT));
            return List.of();
        }
        ReadingView view = ReadingView.of(document, block.span());
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        Matcher word = LONG_WORD.matcher(view.text());
        while (word.find()) {
            sentences.addAll(read(view, from, word.start()));
            unread.add(new Unread(view.span(word.start(), word.end()), Unread.Reason.LONG_WORD));
            from = word.end();
        }
        sentences.addAll(read(view, from, view.text().length()));
        return sentences;
    }

    private List<Sentence> read(ReadingView view, int from, int to) {
        ReadingView part = view.part(from, to);
        Annotation cut = new Annotation(part.text());
        cutter.annotate(cut);
        List<Sentence> sentences = new ArrayList<>();
        List<CoreMap> batch = new ArrayList<>();
        int held = 0;
        for (CoreMap sentence :
                Objects.requireNonNullElse(cut.get(CoreAnnotations.SentencesAnnotation.class), List.<CoreMap>of())) {
            if (isWithinBounds(sentence, part)) {
                batch.add(sentence);
                held += size(sentence);
            }
            if (held >= BATCH_TOKENS) {
                sentences.addAll(parse(part, batch));
                batch.clear();
                held = 0;
            }
        }
        sentences.addAll(parse(part, batch));
        return sentences;
    }

    private boolean isWithinBounds(CoreMap sentence, ReadingView view) {
        if (size(sentence) > MOST_TOKENS) {
            unread.add(new Unread(span(sentence, view), Unread.Reason.LONG_SENTENCE));
            return false;
        }
        if (isGarbled(words(sentence, view))) {
            unread.add(new Unread(span(sentence, view), Unread.Reason.GARBLED));
            return false;
        }
        if (tokens >= MOST_DOCUMENT_TOKENS) {
            unread.add(new Unread(span(sentence, view), Unread.Reason.LONG_DOCUMENT));
            return false;
        }
        tokens += size(sentence);
        return true;
    }

    private static boolean isGarbled(String words) {
        long garbled = GARBLED_WORD.matcher(words).results().count();
        return garbled >= FEWEST_GARBLED
                && garbled >= SPACE.splitAsStream(words).count() * MOST_GARBLED;
    }

    private static String words(CoreMap sentence, ReadingView view) {
        return view.text()
                .substring(
                        sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    }

    private static int size(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class).size();
    }

    private static Span span(CoreMap sentence, ReadingView view) {
        return view.span(
                sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    }

    private List<Sentence> parse(ReadingView view, List<CoreMap> sentences) {
        Deadline.check();
        List<CoreLabel> labels = sentences.stream()
                .flatMap(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class).stream())
                .toList();
        Annotation annotation = new Annotation(view.text());
        annotation.set(CoreAnnotations.SentencesAnnotation.class, List.copyOf(sentences));
        annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
        parser.annotate(annotation);
        return sentences.stream()
                .map(sentence -> SentenceConverter.convert(sentence, view))
                .toList();
    }
}
