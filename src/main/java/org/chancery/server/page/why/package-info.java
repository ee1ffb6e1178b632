/** What stands behind a claim or any statement. */
package org.chancery.server.page.why;
