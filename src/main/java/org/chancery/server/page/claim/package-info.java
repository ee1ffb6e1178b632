/** Claims and the propositions they are on, as cards with standing, words and chain of reporters. */
package org.chancery.server.page.claim;
