package org.chancery.graph;

import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.chancery.model.Mention;
import org.chancery.vocab.CY;

/** Writes where a document refers to its actors, and by what decision. */
final class MentionTriples {
    private final Sheet sheet;
    private final ActorNodes actors;

    MentionTriples(Sheet sheet, ActorNodes actors) {
        this.sheet = sheet;
        this.actors = actors;
    }

    void write(List<Mention> mentions) {
        mentions.forEach(this::write);
    }

    private void write(Mention mention) {
        Resource node = sheet.own(sheet.iris().node("mention", mention.span().toString(), mention.actor()), CY.Mention)
                .addProperty(CY.atSpan, sheet.span(mention.span()))
                .addProperty(CY.denotes, actors.node(mention.actor()))
                .addProperty(CY.mentionKind, Codes.of(mention.kind()))
                .addProperty(CY.decidedBy, mention.reason());
        mention.literal().ifPresent(literal -> node.addProperty(CY.literalReferent, actors.node(literal)));
    }
}
