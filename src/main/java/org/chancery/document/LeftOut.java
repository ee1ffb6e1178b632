package org.chancery.document;

import java.nio.file.Path;

/**
 * A file or folder that was passed over on the way through the folders, which is no error.
 *
 * @param reason ends the sentence "it was left out because it …", such as {@code is hidden}
 */
public record LeftOut(Path path, String reason) {}
