/** Queries that would take all time or memory, and the other ways in which one query could harm the rest. */
package org.chancery.server.killer;
