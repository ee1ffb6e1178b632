/**
 * Constants for the IRIs of the ontology and of the vocabularies it borrows from. Nothing enters; Jena resources and
 * properties leave. The package knows neither records nor graphs: what is said with the terms is decided elsewhere.
 */
package org.chancery.vocab;
