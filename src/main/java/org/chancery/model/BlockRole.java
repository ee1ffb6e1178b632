package org.chancery.model;

/** The editorial function of a block of a document, and whether claims are read from it. */
public enum BlockRole {
    HEADLINE(true),
    HEADING(true),
    BODY(true),
    CAPTION(true),
    /** A note on the author within the article. */
    BIOGRAPHY(true),
    /** Words of the article repeated for display; a second reading would be a false corroboration. */
    PULL_QUOTE(false),
    DATELINE(false),
    BYLINE(false),
    /** Who made a picture, or whom to write to. */
    CREDIT(false),
    ADVERTISEMENT(false),
    NAVIGATION(false),
    RELATED_LINKS(false),
    DISCLAIMER(false),
    /** Facts about the document in front of its text, such as YAML front matter. */
    METADATA(false),
    /** A passage that is not in English. */
    OTHER_LANGUAGE(false);

    private final boolean bearsClaims;

    BlockRole(boolean bearsClaims) {
        this.bearsClaims = bearsClaims;
    }

    public boolean bearsClaims() {
        return bearsClaims;
    }
}
