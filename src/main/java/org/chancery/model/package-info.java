/**
 * The records that travel between the stages: documents with their blocks, and the findings made in them.
 *
 * <p>Nothing enters and nothing leaves; every other package may lean on this one. It knows the JDK alone: no RDF, no
 * language library, no files. All offsets are Unicode code points into a document's text, end exclusive.
 */
package org.chancery.model;
