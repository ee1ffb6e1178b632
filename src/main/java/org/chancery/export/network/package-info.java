/**
 * The claimed ties and events between actors as a network, for tools such as Gephi, Cytoscape or a spreadsheet.
 *
 * <p>Every tie carries how it stands: its status under the policy of the store, and how many independent sources affirm and
 * deny it. A reader who drops these columns tells allegations as facts.
 */
package org.chancery.export.network;
