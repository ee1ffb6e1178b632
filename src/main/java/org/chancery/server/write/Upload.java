package org.chancery.server.write;

import org.chancery.model.Metadata;

/**
 * A document as somebody sent it.
 *
 * @param name a file name without folders
 * @param mediaType of the content, in small letters
 * @param content its bytes; not copied, so do not change them
 * @param given what the sender says of it
 */
public record Upload(String name, String mediaType, byte[] content, Metadata given) {}
