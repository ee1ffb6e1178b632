/**
 * Checks graphs against the shapes of the ontology. A graph enters, its violations leave as records. The package knows
 * neither how the graph was made nor where it will be stored.
 */
package org.chancery.validate;
