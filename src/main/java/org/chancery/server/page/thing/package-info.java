/** The page and the data of any thing, and the way from its IRI to them. */
package org.chancery.server.page.thing;
