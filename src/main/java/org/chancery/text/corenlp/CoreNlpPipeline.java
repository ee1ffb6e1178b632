package org.chancery.text.corenlp;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import org.chancery.model.Document;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.LanguagePipeline;
import org.chancery.text.PatternCompiler;

/**
 * Tokens, sentences, parts of speech, lemmas, three-class named entities and dependencies by Stanford CoreNLP.
 *
 * <p>Sentences are cut first and the rest is done in a second step, so that what no parser should be given is known before.
 */
public final class CoreNlpPipeline implements LanguagePipeline {
    private static final String ANNOTATORS = "annotators";
    /** A fiftieth of what the parser would keep by itself, which saves 200 MB for some hundredths of the time; parses are the same. */
    private static final String PRECOMPUTED = "2000";

    private final StanfordCoreNLP cutter;
    private final StanfordCoreNLP parser;

    private CoreNlpPipeline(StanfordCoreNLP cutter, StanfordCoreNLP parser) {
        this.cutter = cutter;
        this.parser = parser;
    }

    /** Loads the models, which takes some seconds and half a gigabyte. */
    public static CoreNlpPipeline load() {
        RedwoodConfiguration.errorLevel().apply();
        return new CoreNlpPipeline(new StanfordCoreNLP(cutting(), false), new StanfordCoreNLP(parsing(), false));
    }

    /** Returns what the library is asked for in all, so that a benchmark can ask for the same in one go. */
    public static Properties settings() {
        Properties all = cutting();
        String cutters = all.getProperty(ANNOTATORS);
        all.putAll(parsing());
        all.setProperty(ANNOTATORS, cutters + "," + all.getProperty(ANNOTATORS));
        return all;
    }

    private static Properties cutting() {
        Properties settings = new Properties();
        settings.setProperty(ANNOTATORS, "tokenize,ssplit");
        settings.setProperty(
                "tokenize.options", "untokenizable=noneDelete,splitHyphenated=true,splitForwardSlash=true");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "never");
        return settings;
    }

    private static Properties parsing() {
        Properties settings = new Properties();
        settings.setProperty(ANNOTATORS, "pos,lemma,ner,depparse");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("threads", "1");
        settings.setProperty("depparse.numPreComputed", PRECOMPUTED);
        return settings;
    }

    /** Returns the compiler of the patterns that fit this pipeline's sentences. */
    public static PatternCompiler patterns() {
        return SemgrexPattern::compile;
    }

    @Override
    public AnalysedDocument analyse(Document document) {
        return new BoundedReading(document, cutter, parser).read();
    }
}
