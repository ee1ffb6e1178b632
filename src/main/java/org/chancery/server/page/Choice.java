package org.chancery.server.page;

/**
 * One value that a form offers.
 *
 * @param value as the address has it
 * @param label for people
 * @param count how many things have it
 * @param chosen whether the page shows only these
 */
public record Choice(String value, String label, long count, boolean chosen) {}
