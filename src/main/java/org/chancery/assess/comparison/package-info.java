/** Statements that meet: what is compared with what, and which sides come of it. */
package org.chancery.assess.comparison;
