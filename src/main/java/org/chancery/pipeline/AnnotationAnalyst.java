package org.chancery.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.annotation.AnnotationReader;
import org.chancery.model.Agent;
import org.chancery.model.ChanceryException;
import org.chancery.model.Digest;
import org.chancery.model.Document;
import org.chancery.model.Findings;
import org.chancery.model.Reading;
import org.chancery.resolve.Gazetteer;
import org.chancery.resolve.NameIndex;

/** Takes what people or other tools have annotated for the reading of a document: {@code NAME.jsonl} in a folder. */
public final class AnnotationAnalyst implements Analyst {
    private final Path folder;
    private final Agent agent;
    private final Gazetteer gazetteer;
    private final NameIndex names;
    private final Publications publications;

    /**
     * @param folder holds a file for each document, named after it
     * @param agent who made the annotations
     * @param gazetteer in which annotated actors are recognised by name, so that documents meet in them
     */
    public AnnotationAnalyst(Path folder, Agent agent, Gazetteer gazetteer) {
        this.folder = folder;
        this.agent = agent;
        this.gazetteer = gazetteer;
        this.names = NameIndex.of(gazetteer);
        this.publications = new Publications(names);
    }

    @Override
    public String digest(Document document) {
        return Digest.of(
                64,
                document.text().value(),
                document.metadata().toString(),
                agent.name(),
                agent.version(),
                Version.current(),
                lines(document));
    }

    @Override
    public Reading read(Document document) {
        Findings found = AnnotationReader.read(document, file(document).toString(), lines(document), agent.name());
        Findings placed = placed(document, found);
        return new Reading(document, publications.of(document.metadata()), placed, agent, digest(document), List.of());
    }

    /** Recognises the actors, and finds the places that the form leaves out. */
    private Findings placed(Document document, Findings found) {
        AnnotatedCues cues = new AnnotatedCues(document);
        Findings known = new Findings(
                found.actors().stream().map(names::recognise).toList(),
                List.of(),
                found.attributions().stream().map(cues::place).toList(),
                found.relations(),
                found.events());
        return new Findings(
                known.actors(),
                new AnnotatedMentions(document, known, gazetteer).find(),
                known.attributions(),
                known.relations(),
                known.events());
    }

    private Path file(Document document) {
        return folder.resolve(document.name() + ".jsonl");
    }

    private String lines(Document document) {
        try {
            return Files.readString(file(document));
        } catch (IOException e) {
            throw new ChanceryException(
                    "no annotations of " + document.name() + ": cannot read " + file(document)
                            + "; name the folder that holds it, or leave the document out",
                    e);
        }
    }
}
