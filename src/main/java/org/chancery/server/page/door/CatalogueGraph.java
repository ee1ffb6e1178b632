package org.chancery.server.page.door;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.Bases;

/** The description of what this server offers in the Data Catalog Vocabulary (DCAT 3). */
final class CatalogueGraph {
    private CatalogueGraph() {}

    /**
     * Returns the triples.
     *
     * @param origin scheme, host and port of this server
     */
    static Graph of(String origin) {
        Model model = Described.by("catalogue.ttl", origin + "/dcat");
        Resource dataset = model.createResource(origin + "/void#dataset");
        for (DownloadFile download : DownloadFile.ALL) {
            dataset.addProperty(DCAT.distribution, distribution(download, model, origin));
        }
        return model.getGraph();
    }

    private static Resource distribution(DownloadFile download, Model model, String origin) {
        Resource file = model.createResource(origin + download.path());
        return model.createResource(origin + "/dcat#" + download.name())
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, download.title(), "en")
                .addProperty(DCAT.downloadURL, file)
                .addProperty(DCAT.accessURL, file)
                .addProperty(
                        DCAT.mediaType,
                        model.createResource(
                                Bases.MEDIA_TYPES + download.format().mediaType()));
    }
}
