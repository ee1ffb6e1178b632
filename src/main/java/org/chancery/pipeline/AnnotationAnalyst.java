package org.chancery.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.annotation.AnnotationFile;
import org.chancery.annotation.AnnotationReader;
import org.chancery.model.Agent;
import org.chancery.model.ChanceryException;
import org.chancery.model.Document;
import org.chancery.model.Findings;
import org.chancery.model.Reading;
import org.chancery.resolve.Gazetteer;
import org.chancery.resolve.NameIndex;

/** Takes what people or other tools have annotated for the reading of a document: {@code NAME.jsonl} in a folder. */
public final class AnnotationAnalyst implements Analyst {
    private final Path folder;
    private final Agent agent;
    private final Placement placement;
    private final Publications publications;
    private final Gazetteer gazetteer;

    /**
     * @param folder holds a file for each document, named after it
     * @param agent who made the annotations
     * @param gazetteer in which annotated actors are recognised by name, so that documents meet in them
     */
    public AnnotationAnalyst(Path folder, Agent agent, Gazetteer gazetteer) {
        this.folder = folder;
        this.agent = agent;
        this.placement = new Placement(gazetteer);
        this.publications = new Publications(NameIndex.of(gazetteer));
        this.gazetteer = gazetteer;
    }

    @Override
    public String digest(Document document) {
        return ReadingDigest.of(document, agent, gazetteer, Version.current(), lines(document));
    }

    @Override
    public Reading read(Document document) {
        Findings found = AnnotationReader.read(document, file(document).toString(), lines(document), agent.name());
        return Reading.by(
                agent,
                document,
                publications.of(document.metadata()),
                placement.of(document, found),
                digest(document),
                List.of());
    }

    private Path file(Document document) {
        return folder.resolve(document.name() + ".jsonl");
    }

    private String lines(Document document) {
        try {
            return AnnotationFile.lines(file(document));
        } catch (IOException e) {
            throw new ChanceryException(
                    "no annotations of " + document.name() + ": cannot read " + file(document)
                            + "; name the folder that holds it, or leave the document out",
                    e);
        }
    }
}
