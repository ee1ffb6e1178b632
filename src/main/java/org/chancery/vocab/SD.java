package org.chancery.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The few terms of the SPARQL 1.1 Service Description that Chancery writes. */
@SuppressWarnings("MemberName")
public final class SD {
    private static final String NAMESPACE = "http://www.w3.org/ns/sparql-service-description#";

    public static final Resource Function = resource("Function");
    public static final Resource Feature = resource("Feature");
    public static final Resource NamedGraph = resource("NamedGraph");

    public static final Property extensionFunction = property("extensionFunction");
    public static final Property propertyFeature = property("propertyFeature");
    public static final Property namedGraph = property("namedGraph");
    public static final Property name = property("name");

    private SD() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NAMESPACE + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NAMESPACE, localName);
    }
}
