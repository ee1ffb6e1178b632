package org.chancery.llm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotation.AnnotationReader;
import org.chancery.llm.chat.ChatServer;
import org.chancery.llm.chat.ModelSettings;
import org.chancery.llm.reading.DocumentReading;
import org.chancery.llm.reading.KnownNames;
import org.chancery.llm.reading.Prompts;
import org.chancery.llm.reading.Refusal;
import org.chancery.model.Agent;
import org.chancery.model.Document;
import org.chancery.model.Findings;
import org.chancery.model.ModelUse;

/** Lets a language model read documents; may be used by several threads at a time. */
public final class ModelReader {
    private static final String RULE = "llm";

    private final ChatServer server;
    private final ModelSettings settings;
    private final KnownNames names;
    private final ReadingOptions options;
    private final Prompts prompts = Prompts.load();

    /** @param names that are known beforehand */
    public ModelReader(ChatServer server, ModelSettings settings, KnownNames names, ReadingOptions options) {
        this.server = server;
        this.settings = settings;
        this.names = names;
        this.options = options;
    }

    /**
     * What a model read.
     *
     * @param findings that the text carries, in the order in which they were said, without mentions
     * @param refusals what the model said besides
     */
    public record ModelReading(Findings findings, List<Refusal> refusals) {
        public ModelReading {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Returns what the model finds in the document.
     *
     * @throws org.chancery.llm.chat.ModelException if the server does not answer
     */
    public ModelReading read(Document document) {
        DocumentReading reading = new DocumentReading(document, server, prompts, names, options.verify());
        reading.read(options.portion());
        List<Refusal> refusals = new ArrayList<>(reading.refusals());
        Findings findings = AnnotationReader.readEach(
                document,
                reading.objects(),
                RULE,
                (object, reason) -> refusals.add(new Refusal(object.path("kind").asText(), reason, object.toString())));
        return new ModelReading(findings, refusals);
    }

    /** Returns who reads: the model, with all that could change what it answers. */
    public Agent agent() {
        return Agent.languageModel(
                settings.model(),
                new ModelUse(
                        BigDecimal.valueOf(settings.temperature()),
                        prompts.version(),
                        options.portion(),
                        options.verify()));
    }
}
