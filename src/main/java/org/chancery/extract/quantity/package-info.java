/**
 * Numbers of people, goods and money with their vagueness.
 *
 * <p>Analysed documents enter, quantities leave. Which event or tie a quantity belongs to is not known here.
 */
package org.chancery.extract.quantity;
