package org.chancery.server.page.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a column holds, as far as it matters for a chart, a graph, a timeline or a map. */
public enum ColumnKind {
    /** Things with an IRI, in some rows at least. */
    THING,
    /** Values of code lists, or terms of the ontology, alone: what things are called by, and not things themselves. */
    CODE,
    /** Numbers alone. */
    NUMBER,
    /** Dates and intervals alone. */
    TIME,
    /** Degrees north. */
    LATITUDE,
    /** Degrees east. */
    LONGITUDE,
    /** Shapes in well-known text. */
    SHAPE,
    /** All else. */
    WORDS;

    private static final Set<String> LATITUDES = Set.of("lat", "latitude");
    private static final Set<String> LONGITUDES = Set.of("long", "lon", "lng", "longitude");
    private static final Set<String> YEARS = Set.of("year", "from year", "to year");
    private static final String SHAPE_START = "(?i)(<[^>]*> )?(MULTI)?(POINT|LINESTRING|POLYGON)\\s*\\(.*";

    /** Returns the name in small letters, as pages and scripts know it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether figures stand under one another. */
    public boolean isFigure() {
        return this == NUMBER || this == LATITUDE || this == LONGITUDE;
    }

    /** Returns the kind of a column with the heading and the cells, of which some may be empty. */
    static ColumnKind of(String heading, List<Cell> cells) {
        List<Cell> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.isEmpty()) {
            return WORDS;
        }
        if (filled.stream().allMatch(Cell::isNumber)) {
            return ofNumbers(heading, filled);
        }
        if (filled.stream().allMatch(Cell::isTime)) {
            return TIME;
        }
        if (filled.stream().anyMatch(Cell::isThing)) {
            return filled.stream().allMatch(Cell::isCode) ? CODE : THING;
        }
        return filled.stream().allMatch(cell -> cell.text().matches(SHAPE_START)) ? SHAPE : WORDS;
    }

    private static ColumnKind ofNumbers(String heading, List<Cell> cells) {
        if (LATITUDES.contains(heading)) {
            return LATITUDE;
        }
        if (LONGITUDES.contains(heading)) {
            return LONGITUDE;
        }
        boolean years = YEARS.contains(heading) && cells.stream().allMatch(Cell::isTime);
        return years ? TIME : NUMBER;
    }
}
