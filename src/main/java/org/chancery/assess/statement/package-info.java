/** Claims as statements: who said what where, in order, and which of them come from one source. */
package org.chancery.assess.statement;
