package org.chancery.model;

import java.util.Optional;

/**
 * The holding of an office by a person, as reference data knows it.
 *
 * @param title as in {@code foreign minister}
 * @param body the state or organization in which the office exists
 * @param time absent if reference data gives no dates
 */
public record OfficeTerm(String title, KnownActor body, Optional<TimeExtent> time) {}
