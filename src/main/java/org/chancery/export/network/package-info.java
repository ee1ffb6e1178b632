/**
 * The actors and the relations between them as a network that other tools draw and count: GraphML, GEXF, and the rows of
 * tables.
 *
 * <p>A tie is what somebody claims. Each says how many independent sources affirm and how many deny it, and how it stands
 * under the policy of the store; a tool that drops these draws allegations as facts.
 */
package org.chancery.export.network;
