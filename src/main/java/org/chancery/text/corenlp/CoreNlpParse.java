package org.chancery.text.corenlp;

import edu.stanford.nlp.semgraph.SemanticGraph;
import org.chancery.text.Parse;

/** The enhanced++ dependency graph of a sentence, in which conjuncts share their governors' relations. */
record CoreNlpParse(SemanticGraph graph) implements Parse {}
