/** What an actor says on a matter over time. */
package org.chancery.server.page.position;
