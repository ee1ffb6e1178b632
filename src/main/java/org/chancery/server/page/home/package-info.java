/** The home page. */
package org.chancery.server.page.home;
