/** The document reader: a text with the words of its claims marked, and the claims beside it. */
package org.chancery.server.page.document;
