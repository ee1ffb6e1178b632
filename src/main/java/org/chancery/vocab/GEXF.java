package org.chancery.vocab;

/** The namespace of the Graph Exchange XML Format, version 1.3. */
public final class GEXF {
    public static final String NAMESPACE = "http://gexf.net/1.3";
    public static final String VERSION = "1.3";

    private GEXF() {}
}
