package org.chancery.graph;

import java.util.Map;
import org.apache.jena.rdf.model.Resource;

/**
 * The claims as which a finding is told.
 *
 * @param main that on the tie or the event
 * @param numbers those on its amount and counts, by their unit
 */
record Told(Resource main, Map<String, Resource> numbers) {}
