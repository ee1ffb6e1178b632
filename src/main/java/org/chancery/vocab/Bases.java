package org.chancery.vocab;

/** The starts of the IRIs that Chancery mints or links to. */
public final class Bases {
    /** The start of every IRI that Chancery mints. */
    public static final String BASE = "https://w3id.org/chancery/";

    /** The IRI of the ontology itself. */
    public static final String ONTOLOGY = BASE + "ont";

    /** The start of the IRI of a class or property. */
    public static final String TERMS = BASE + "ont#";

    /** The start of the IRI of a value of a code list. */
    public static final String CODES = BASE + "voc/";

    /** The start of the IRI of an actor or place; its key follows. */
    public static final String ENTITIES = BASE + "id/";

    /** The start of the IRI of a document; the first 12 hexadecimal digits of its text's SHA-256 follow. */
    public static final String DOCUMENTS = BASE + "doc/";

    /** The start of the IRI of a proposition; a hash of its content follows. */
    public static final String PROPOSITIONS = BASE + "prop/";

    /** The start of the IRI of an event; a hash of its content follows. */
    public static final String EVENTS = BASE + "event/";

    /** The start of the IRI of a time; its EDTF text follows. */
    public static final String TIMES = BASE + "time/";

    /** The start of the IRI of the holding of an office; a hash of its content follows. */
    public static final String OFFICES = BASE + "office/";

    /** The start of the IRI of a run over a document, or of an agent that made one. */
    public static final String RUNS = BASE + "run/";

    /** The start of the IRI of an assessment; its policy and the hash of its proposition follow. */
    public static final String ASSESSMENTS = BASE + "assess/";

    /** The start of the IRI of a position; a hash of its actor and proposition follows. */
    public static final String POSITIONS = BASE + "position/";

    /** The start of the IRI of a disagreement; a hash of what was compared follows. */
    public static final String DISAGREEMENTS = BASE + "disagreement/";

    /** The start of the IRI of a policy, and of the graph that holds what follows from it beside the default graph. */
    public static final String POLICIES = BASE + "policy/";

    /** The start of the IRI of a tally; its dimension and a hash of what it counts follow. */
    public static final String TALLIES = BASE + "tally/";

    /** The start of the IRI of a comparison of runs; a hash of the document and the runs follows. */
    public static final String COMPARISONS = BASE + "comparison/";

    /**
     * The IRI of what a store on a server tells of itself, of the graph that holds it, and the start of those of its writes; no data
     * begin so.
     */
    public static final String BOOKKEEPING = BASE + "store";

    /** The start of the IRI of a Wikidata item; its Q number follows. */
    public static final String WIKIDATA = "http://www.wikidata.org/entity/";

    /** The start of the IRI of a media type; its name follows. */
    public static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    /** The namespace of GraphML. */
    public static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";

    /** The namespace of GEXF 1.3. */
    public static final String GEXF = "http://gexf.net/1.3";

    private Bases() {}
}
