/** Programs that measure; each compares two sides in one run, since absolute figures depend on the machine. */
package org.chancery.bench;
