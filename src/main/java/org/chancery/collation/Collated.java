package org.chancery.collation;

import java.util.List;
import org.chancery.model.Divergence;

/**
 * The findings of one kind after they were collated.
 *
 * @param first those of the first reader, in their order
 * @param second those of the second one, in their order; equal to one of the first but for the rule where both found it
 */
record Collated<T>(List<T> first, List<T> second, List<Divergence> divergences) {}
