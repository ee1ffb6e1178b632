package org.chancery.server.sparql;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.server.data.DataReader;
import org.chancery.server.http.Format;
import org.chancery.server.http.Reply;
import org.chancery.vocab.SD;

/** Tells programs what the endpoint can do (SPARQL 1.1 Service Description): graphs, functions, limits. */
final class ServiceDescription {
    private final DataReader data;
    private final QueryGuard guard;
    private final Limits limits;

    ServiceDescription(DataReader data, QueryGuard guard, Limits limits) {
        this.data = data;
        this.guard = guard;
        this.limits = limits;
    }

    /** Returns the description of the endpoint at the address. */
    Reply reply(String endpoint, Format format) {
        Model model = ModelFactory.createDefaultModel();
        InputStream in = ServiceDescription.class.getResourceAsStream("service-description.ttl");
        RDFParser.source(in).lang(Lang.TURTLE).base(endpoint).parse(model);
        Resource service = model.createResource(endpoint).addProperty(RDFS.comment, limits(), "en");
        guard.functions().forEach(function -> add(service, function));
        Resource dataset = model.createResource(endpoint + "#dataset");
        graphs().forEach(graph -> add(dataset, model.createResource(graph), model.createResource()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultFormats.write(out, model.getGraph(), format);
        return Reply.ok(format, out.toByteArray()).with("Vary", "Accept");
    }

    private String limits() {
        return String.format(
                Locale.ROOT,
                "A query may take %d seconds and give %,d rows or triples and %,d bytes; %d run at the same time. What passes "
                        + "a limit is answered with 503 or 413 and the name of the limit, never with a part of the answer. "
                        + "SERVICE may ask: %s.",
                limits.time().toSeconds(),
                limits.rows(),
                limits.bytes(),
                limits.atOnce(),
                limits.services().addresses().isEmpty()
                        ? "nobody"
                        : String.join(", ", limits.services().addresses()));
    }

    private static void add(Resource service, String iri) {
        boolean property = PropertyFunctionRegistry.get().isRegistered(iri);
        Resource function =
                service.getModel().createResource(iri).addProperty(RDF.type, property ? SD.Feature : SD.Function);
        service.addProperty(property ? SD.propertyFeature : SD.extensionFunction, function);
    }

    private static void add(Resource dataset, Resource name, Resource graph) {
        dataset.addProperty(
                SD.namedGraph, graph.addProperty(RDF.type, SD.NamedGraph).addProperty(SD.name, name));
    }

    private List<String> graphs() {
        return data.read(dataset -> Iter.toList(dataset.listGraphNodes()).stream()
                .map(Object::toString)
                .sorted()
                .toList());
    }
}
