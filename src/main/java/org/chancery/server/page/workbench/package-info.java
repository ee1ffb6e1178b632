/** The workbench: SPARQL queries and their answers for people. */
package org.chancery.server.page.workbench;
