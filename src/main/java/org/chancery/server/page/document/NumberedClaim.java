package org.chancery.server.page.document;

import org.chancery.server.page.claim.ClaimView;

/** A claim with its number on the page of its document, from 1. */
public record NumberedClaim(int number, ClaimView claim) {}
