/**
 * Holds findings against those that a person annotated: how much of it was found, how much of what was found is right,
 * and which rules are to blame.
 */
package org.chancery.evaluation;
