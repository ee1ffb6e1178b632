package org.chancery.server.write;

import org.chancery.model.Metadata;

/**
 * What is told of a document that somebody sends.
 *
 * @param name a file name without folders
 * @param mediaType of the content, in small letters
 * @param given what the sender says of it
 */
public record Upload(String name, String mediaType, Metadata given) {}
