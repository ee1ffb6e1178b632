package org.chancery.pipeline;

import java.util.Objects;
import java.util.function.Supplier;
import org.chancery.model.Agent;
import org.chancery.model.Deadline;
import org.chancery.model.Document;
import org.chancery.model.Reading;
import org.chancery.resolve.Gazetteer;
import org.chancery.resolve.NameIndex;
import org.chancery.text.LanguagePipeline;
import org.chancery.text.corenlp.CoreNlpPipeline;

/** Reads documents by the rules; the language models are loaded when the first document is read, once in a process. */
public final class RuleAnalyst implements Analyst {
    private static final String NAME = "chancery-rules";

    private final Supplier<Converter> converter;
    private final Publications publications;
    private final Gazetteer gazetteer;
    private final Agent agent;
    private final String data;

    /** Half a gigabyte that no rules or reference data change, so that all analysts share it. */
    private static final class Language {
        static final LanguagePipeline MODELS = CoreNlpPipeline.load();
    }

    private RuleAnalyst(Gazetteer gazetteer, String data) {
        this.converter = new Once<>(() -> new Converter(Language.MODELS, CoreNlpPipeline.patterns(), gazetteer));
        this.publications = new Publications(NameIndex.of(gazetteer));
        this.gazetteer = gazetteer;
        this.agent = Agent.software(NAME, Version.current());
        this.data = data;
    }

    /** Returns an analyst with the reference data given and the rules that come with the program. */
    public static RuleAnalyst of(Gazetteer gazetteer) {
        return new RuleAnalyst(gazetteer, DataDigest.current());
    }

    /** Returns this analyst after it has loaded the language models, which takes some seconds. */
    public RuleAnalyst loaded() {
        Objects.requireNonNull(converter.get());
        return this;
    }

    @Override
    public String digest(Document document) {
        return ReadingDigest.of(document, agent, gazetteer, data);
    }

    @Override
    public Reading read(Document document) {
        Converter.Converted converted = Deadline.untimed(converter).convert(document);
        return Reading.by(
                agent,
                document,
                publications.of(document.metadata()),
                converted.findings(),
                digest(document),
                UnreadPassages.warnings(converted.unread()));
    }
}
