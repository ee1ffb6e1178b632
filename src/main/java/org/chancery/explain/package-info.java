/**
 * Why a statement is in the data: the chain from a triple to the words, the rule and the run behind it. An IRI or names
 * enter, records leave; how they are shown is for others to say.
 */
package org.chancery.explain;
