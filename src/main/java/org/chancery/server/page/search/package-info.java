/** Search over names and quotations, with suggestions. */
package org.chancery.server.page.search;
