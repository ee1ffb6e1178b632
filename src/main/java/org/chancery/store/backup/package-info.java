/**
 * Backups: one file that holds a store as one commit left it, and a store made of such a file. A store enters, and bytes
 * leave; or a file enters, and a folder with a store leaves. Nothing is called a backup or a store before it has been read
 * again and counted.
 *
 * <p>The file is a ZIP archive, so that any tool reads it: {@code graph.nq} holds every triple of every graph in N-Quads,
 * {@code ontology.ttl} the ontology that was loaded, and {@code manifest.properties}, the last, tells the numbers that
 * {@link org.chancery.store.backup.Manifest} lists. The text index is left out, since it is made from the triples.
 */
package org.chancery.store.backup;
