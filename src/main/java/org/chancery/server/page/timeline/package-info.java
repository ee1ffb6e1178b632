/** Times drawn as ranges in lanes along one axis: laid out here, drawn by {@code part/timeline.jte}, told as a table too. */
package org.chancery.server.page.timeline;
