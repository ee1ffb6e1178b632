package org.chancery.text;

import org.chancery.model.Document;

/** Reads the language of documents; one instance may be used by several threads at a time. */
public interface LanguagePipeline {
    /** Returns the sentences of each block that bears claims, one block at a time, deterministic for the same text. */
    AnalysedDocument analyse(Document document);
}
