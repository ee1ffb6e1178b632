/** What is claimed of places, on a map and as tables. */
package org.chancery.server.page.map;
