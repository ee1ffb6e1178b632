package org.chancery.text.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.chancery.model.Block;
import org.chancery.model.Document;
import org.chancery.text.AnalysedBlock;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.LanguagePipeline;
import org.chancery.text.PatternCompiler;
import org.chancery.text.ReadingView;
import org.chancery.text.Sentence;

/** Tokens, sentences, parts of speech, lemmas, three-class named entities and dependencies by Stanford CoreNLP. */
public final class CoreNlpPipeline implements LanguagePipeline {
    private final StanfordCoreNLP library;

    private CoreNlpPipeline(StanfordCoreNLP library) {
        this.library = library;
    }

    /** Loads the models, which takes some seconds and half a gigabyte. */
    public static CoreNlpPipeline load() {
        RedwoodConfiguration.errorLevel().apply();
        return new CoreNlpPipeline(new StanfordCoreNLP(settings()));
    }

    /** Returns what the library is asked for, so that a benchmark can ask for the same. */
    public static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty(
                "tokenize.options", "untokenizable=noneDelete,splitHyphenated=true,splitForwardSlash=true");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "never");
        settings.setProperty("threads", "1");
        return settings;
    }

    /** Returns the compiler of the patterns that fit this pipeline's sentences. */
    public static PatternCompiler patterns() {
        return SemgrexPattern::compile;
    }

    @Override
    public AnalysedDocument analyse(Document document) {
        List<AnalysedBlock> blocks = document.blocks().stream()
                .filter(block -> block.role().bearsClaims())
                .map(block -> analyse(document, block))
                .toList();
        return new AnalysedDocument(document, blocks);
    }

    private AnalysedBlock analyse(Document document, Block block) {
        ReadingView view = ReadingView.of(document, block.span());
        Annotation annotation = new Annotation(view.text());
        library.annotate(annotation);
        List<CoreMap> sentences =
                Objects.requireNonNullElse(annotation.get(CoreAnnotations.SentencesAnnotation.class), List.of());
        List<Sentence> converted = sentences.stream()
                .map(sentence -> SentenceConverter.convert(sentence, view))
                .toList();
        return new AnalysedBlock(block, converted);
    }
}
