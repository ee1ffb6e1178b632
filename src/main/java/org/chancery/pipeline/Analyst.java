package org.chancery.pipeline;

import org.chancery.model.Document;
import org.chancery.model.Reading;

/** Somebody or something that reads a document; may be asked by several threads at a time. */
public interface Analyst {
    /**
     * Returns a text that changes whenever the document or anything else does that could change the reading; a reading with
     * gaps that another try may close bears another one.
     */
    String digest(Document document);

    /**
     * Returns what stands in the document.
     *
     * @throws org.chancery.model.ChanceryException if it cannot be read, with the reason
     */
    Reading read(Document document);
}
