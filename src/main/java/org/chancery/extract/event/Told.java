package org.chancery.extract.event;

import org.chancery.model.Event;

/** An event and the words that tell it. */
record Told(Draft draft, Event event) {}
