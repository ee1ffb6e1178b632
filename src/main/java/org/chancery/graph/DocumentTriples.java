package org.chancery.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.model.Block;
import org.chancery.model.Digest;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.model.Publication;
import org.chancery.model.Reading;
import org.chancery.model.Stated;
import org.chancery.vocab.CY;

/** Writes a document as a publication: its text, its blocks, and what is known of it and on what ground. */
final class DocumentTriples {
    private final Sheet sheet;
    private final ActorNodes actors;

    DocumentTriples(Sheet sheet, ActorNodes actors) {
        this.sheet = sheet;
        this.actors = actors;
    }

    void write(Reading reading) {
        Document document = reading.document();
        Resource node = sheet.shared(sheet.iris().document(), CY.Document)
                .addProperty(RDFS.label, label(document))
                .addProperty(CY.fileName, document.name())
                .addProperty(CY.contentDigest, Digest.of(document.text().value()))
                .addProperty(CY.text, document.text().value())
                .addProperty(CY.authorVoice, actors.voice());
        metadata(node, document.metadata());
        publication(node, reading.publication());
        document.blocks().forEach(this::block);
    }

    private static String label(Document document) {
        return document.metadata().title().map(Stated::value).orElse(document.name());
    }

    private void metadata(Resource node, Metadata metadata) {
        metadata.title().ifPresent(title -> {
            node.addProperty(DCTerms.title, title.value());
            basis(node, CY.titleBasis, title);
        });
        metadata.date().ifPresent(date -> {
            node.addProperty(CY.documentDate, sheet.time(org.chancery.model.TimeExtent.of(date.value())));
            basis(node, CY.dateBasis, date);
        });
        metadata.url().ifPresent(url -> node.addProperty(DCTerms.source, address(url.value())));
        metadata.language().ifPresent(language -> node.addProperty(DCTerms.language, language.value()));
        metadata.authors().ifPresent(authors -> basis(node, CY.creatorBasis, authors));
        metadata.publisher().ifPresent(publisher -> basis(node, CY.publisherBasis, publisher));
    }

    private static Resource address(String url) {
        return ResourceFactory.createResource(WebAddress.escape(url));
    }

    private static void basis(Resource node, Property property, Stated<?> fact) {
        node.addProperty(property, Codes.of(fact.basis()));
    }

    private void publication(Resource node, Publication publication) {
        publication.authors().forEach(author -> node.addProperty(DCTerms.creator, actors.publication(author)));
        publication
                .publisher()
                .ifPresent(publisher -> node.addProperty(DCTerms.publisher, actors.publication(publisher)));
    }

    private void block(Block block) {
        sheet.own(sheet.iris().block(block), CY.Block)
                .addProperty(CY.blockRole, Codes.of(block.role()))
                .addProperty(CY.blockIndex, integer(block.index()))
                .addProperty(CY.startOffset, Sheet.offset(block.span().start()))
                .addProperty(CY.endOffset, Sheet.offset(block.span().end()));
    }

    private static org.apache.jena.rdf.model.Literal integer(int number) {
        return ResourceFactory.createTypedLiteral(Integer.toString(number), XSDDatatype.XSDinteger);
    }
}
