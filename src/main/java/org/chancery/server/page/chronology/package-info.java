/** What is claimed of times, in their order. */
package org.chancery.server.page.chronology;
