/**
 * Tables for people: cells with names and addresses, columns whose kind tells which other views may draw them.
 *
 * <p>Answers enter; one part of a table leaves, with the numbers of the whole.
 */
package org.chancery.server.page.table;
