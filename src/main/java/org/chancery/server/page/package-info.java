/**
 * Pages for people and data for programs: home, entities, documents, questions, and the form for SPARQL.
 *
 * <p>Claims enter as triples; views leave, in which every statement stands with who makes it, whether it is asserted or
 * denied, how surely, and the words it rests on. An allegation is never shown as a fact.
 */
package org.chancery.server.page;
