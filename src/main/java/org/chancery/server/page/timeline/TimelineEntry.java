package org.chancery.server.page.timeline;

import java.util.Optional;
import org.chancery.server.page.Link;

/**
 * Something with a time.
 *
 * @param lane the name of the lane in which it is drawn
 * @param what it is, with the address of what stands behind it
 * @param when its time in words or EDTF, as the table shows it
 * @param range its time as days; absent if it cannot be drawn
 * @param stance how it stands: {@code affirmed}, {@code denied}, {@code contested} or {@code unconfirmed}
 */
public record TimelineEntry(String lane, Link what, String when, Optional<TimeRange> range, String stance) {}
