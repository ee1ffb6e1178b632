package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.chancery.llm.ModelReader;
import org.chancery.llm.reading.Refusal;
import org.chancery.model.Agent;
import org.chancery.model.Digest;
import org.chancery.model.Document;
import org.chancery.model.Reading;
import org.chancery.resolve.Gazetteer;
import org.chancery.resolve.NameIndex;

/** Lets a language model read documents; what the text does not carry is refused and told in the warnings. */
public final class ModelAnalyst implements Analyst {
    private final ModelReader reader;
    private final BiConsumer<Document, List<Refusal>> refused;
    private final Placement placement;
    private final Publications publications;
    private final Gazetteer gazetteer;
    private final Agent agent;

    /**
     * @param gazetteer in which actors are recognised by name, so that documents meet in them
     * @param refused is given what was refused of each document; may be called by several threads at a time
     */
    public ModelAnalyst(ModelReader reader, Gazetteer gazetteer, BiConsumer<Document, List<Refusal>> refused) {
        this.reader = reader;
        this.refused = refused;
        this.placement = new Placement(gazetteer);
        this.publications = new Publications(NameIndex.of(gazetteer));
        this.gazetteer = gazetteer;
        this.agent = reader.agent();
    }

    @Override
    public String digest(Document document) {
        return ReadingDigest.of(document, agent, gazetteer, Version.current());
    }

    @Override
    public Reading read(Document document) {
        ModelReader.ModelReading found = reader.read(document);
        refused.accept(document, found.refusals());
        return Reading.by(
                agent,
                document,
                publications.of(document.metadata()),
                placement.of(document, found.findings()),
                digest(document, found.refusals()),
                warnings(found.refusals()));
    }

    /** A reading with gaps has a digest of its own, so that it is not taken for the whole, and is made again. */
    private String digest(Document document, List<Refusal> refusals) {
        List<String> gaps =
                refusals.stream().filter(ModelAnalyst::isGap).map(Refusal::said).toList();
        return gaps.isEmpty() ? digest(document) : Digest.of(64, digest(document), gaps.toString());
    }

    private static boolean isGap(Refusal refusal) {
        return refusal.kind().equals("answer");
    }

    /** Returns a sentence for each portion that was not read, and one for all findings that were refused. */
    private static List<String> warnings(List<Refusal> refusals) {
        List<String> warnings = new ArrayList<>();
        Map<String, Integer> reasons = new TreeMap<>();
        for (Refusal refusal : refusals) {
            if (isGap(refusal)) {
                warnings.add(refusal.said() + " were not read: " + refusal.reason());
            } else {
                reasons.merge(refusal.kind() + ": " + refusal.reason().replaceAll("'[^']*'", "…"), 1, Integer::sum);
            }
        }
        if (!reasons.isEmpty()) {
            warnings.add("of what the model said was refused: "
                    + reasons.entrySet().stream()
                            .map(reason -> reason.getValue() + " × " + reason.getKey())
                            .collect(Collectors.joining("; ")));
        }
        return warnings;
    }
}
