package org.chancery.server.page.thing;

import org.chancery.server.page.Link;

/**
 * A line of the neighbourhood: what ties a thing to a neighbour.
 *
 * @param neighbour whom
 * @param tie by what, leading to the statement
 * @param out whether it goes from the thing to the neighbour
 * @param stance {@code affirmed}, {@code denied}, {@code contested} or {@code unconfirmed}
 * @param certainty the certainties of its claims, in words
 * @param sources how many independent sources there are, on both sides
 * @param when the times that are told, in EDTF; empty if none is
 */
public record Tie(Link neighbour, Link tie, boolean out, String stance, String certainty, int sources, String when) {}
