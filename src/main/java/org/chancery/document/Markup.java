package org.chancery.document;

/** What the marks around a piece of text say of it. */
enum Markup {
    PARAGRAPH,
    ITEM,
    TITLE,
    HEADING,
    /** All of it is in bold type. */
    STRONG,
    /** All of it is links. */
    LINKS
}
