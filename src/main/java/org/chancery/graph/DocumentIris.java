package org.chancery.graph;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.chancery.model.Agent;
import org.chancery.model.Block;
import org.chancery.model.Digest;
import org.chancery.model.Span;
import org.chancery.vocab.Bases;

/** Mints the IRIs of what belongs to one document: fragments of the document's own. */
final class DocumentIris {
    private static final int DIGITS = 12;

    private final String document;
    private final String id;
    private final Set<String> taken = new TreeSet<>();

    DocumentIris(String id) {
        this.id = id;
        this.document = Bases.DOCUMENTS + id;
    }

    Resource document() {
        return ResourceFactory.createResource(document);
    }

    Resource block(Block block) {
        return fragment("block-" + block.index());
    }

    /** Returns the run of characters; the fragment follows RFC 5147. */
    Resource span(Span span) {
        return fragment("char=" + span.start() + "," + span.end());
    }

    Resource actor(String id) {
        return fragment("actor-" + key(id));
    }

    Resource reference(String actor) {
        return fragment("reference-" + key(actor));
    }

    /** Keys that a slug would make one, such as "us" and "U.S.", stay apart. */
    private static String key(String id) {
        String slug = Slug.of(id);
        return slug.equals(id) ? id : slug + "-" + Digest.of(DIGITS, id);
    }

    Resource voice() {
        return fragment("author");
    }

    /** Lets what another run finds have the IRIs of what is like it in the runs before. */
    void beginRun() {
        taken.clear();
    }

    /** Returns a node whose IRI follows from its kind and content, and differs from all minted here in this run before. */
    Resource node(String kind, String... content) {
        String digest = Digest.of(DIGITS, content);
        String name = kind + "-" + digest;
        for (int copy = 2; !taken.add(name); copy++) {
            name = kind + "-" + digest + "-" + copy;
        }
        return fragment(name);
    }

    Resource run(Agent agent) {
        return ResourceFactory.createResource(Bases.RUNS + id + "-"
                + Slug.of(agent.name() + " " + agent.version().replace('.', '-')));
    }

    private Resource fragment(String name) {
        return ResourceFactory.createResource(document + "#" + name);
    }
}
