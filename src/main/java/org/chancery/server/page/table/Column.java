package org.chancery.server.page.table;

/** A column with its heading. */
public record Column(String heading, ColumnKind kind) {}
