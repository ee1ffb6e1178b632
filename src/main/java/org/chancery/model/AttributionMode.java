package org.chancery.model;

/** How much of an attributed content stands within quotation marks. */
public enum AttributionMode {
    DIRECT,
    MIXED,
    INDIRECT
}
