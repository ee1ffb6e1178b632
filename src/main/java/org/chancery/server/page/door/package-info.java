/** Doors for programs: health, descriptions of the data and of the interface. */
package org.chancery.server.page.door;
