/** What is claimed, as rows of a table: with its time, its place, how it stands, and who says so in which words. */
package org.chancery.server.page.matter;
