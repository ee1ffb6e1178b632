package org.chancery.graph;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.model.Document;
import org.chancery.model.Span;
import org.chancery.model.TimeExtent;
import org.chancery.vocab.CY;

/** The graph of one document as it is being written, with the nodes that many others lean on. */
final class Sheet {
    private final Model model = ModelFactory.createDefaultModel();
    private final Document document;
    private final DocumentIris iris;

    Sheet(Document document) {
        this.document = document;
        this.iris = new DocumentIris(document.id());
    }

    Model model() {
        return model;
    }

    Document document() {
        return document;
    }

    DocumentIris iris() {
        return iris;
    }

    /** Returns the node as one of the type that belongs to this document. */
    Resource own(Resource node, Resource type) {
        return shared(node, type).addProperty(DCTerms.isPartOf, iris.document());
    }

    /** Returns the node as one of the type that documents share. */
    Resource shared(Resource node, Resource type) {
        return model.wrapAsResource(node.asNode()).addProperty(RDF.type, type);
    }

    Resource span(Span span) {
        return own(iris.span(span), CY.TextSpan)
                .addProperty(CY.startOffset, offset(span.start()))
                .addProperty(CY.endOffset, offset(span.end()))
                .addProperty(CY.exactText, document.slice(span));
    }

    Resource time(TimeExtent extent) {
        Resource time = shared(Iris.time(extent), CY.TimeExtent).addProperty(CY.edtf, extent.toString());
        extent.from()
                .ifPresent(date ->
                        time.addProperty(CY.earliest, instant(date.earliest().atStartOfDay())));
        extent.to()
                .ifPresent(date ->
                        time.addProperty(CY.latest, instant(date.latest().atTime(LocalTime.of(23, 59, 59)))));
        return time;
    }

    private static Literal instant(LocalDateTime time) {
        String seconds = time.getSecond() == 0 ? ":00Z" : "Z";
        return ResourceFactory.createTypedLiteral(time + seconds, XSDDatatype.XSDdateTime);
    }

    static Literal offset(int offset) {
        return ResourceFactory.createTypedLiteral(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
    }

    static Literal decimal(BigDecimal value) {
        return ResourceFactory.createTypedLiteral(value.stripTrailingZeros().toPlainString(), XSDDatatype.XSDdecimal);
    }

    static Literal english(String text) {
        return ResourceFactory.createLangLiteral(text, "en");
    }
}
