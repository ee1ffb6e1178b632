package org.chancery.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The few terms of the W3C provenance ontology (PROV-O) that Chancery writes. */
@SuppressWarnings("MemberName")
public final class PROV {
    /** The start of the IRI of every PROV-O term. */
    public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

    public static final Resource Activity = resource("Activity");
    public static final Resource Agent = resource("Agent");
    public static final Resource Entity = resource("Entity");
    public static final Resource Person = resource("Person");
    public static final Resource SoftwareAgent = resource("SoftwareAgent");

    public static final Property used = property("used");
    public static final Property wasAssociatedWith = property("wasAssociatedWith");
    public static final Property wasGeneratedBy = property("wasGeneratedBy");

    private PROV() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NAMESPACE + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NAMESPACE, localName);
    }
}
