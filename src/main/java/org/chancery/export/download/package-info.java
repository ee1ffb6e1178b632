/** Everything in which the whole data can be taken away, as RDF or as a network, for the command line and for pages alike. */
package org.chancery.export.download;
