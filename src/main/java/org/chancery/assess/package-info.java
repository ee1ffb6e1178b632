/**
 * What the claims of all documents come to: how each proposition stands under a policy, on whose independent word, who
 * changed position, and who contradicts whom. All of it is derived, kept in step with the documents, and the same as when it
 * is computed from nothing.
 */
package org.chancery.assess;
