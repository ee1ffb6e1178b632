package org.chancery.server.page;

import java.util.List;
import java.util.Optional;
import org.chancery.server.http.Format;

/**
 * A path taken apart at its ending.
 *
 * @param rest the path without the ending
 * @param format the format that the ending asks for; absent if there is no ending that is known
 */
public record Ending(String rest, Optional<Format> format) {
    public static Ending of(String path, List<Format> formats) {
        return formats.stream()
                .filter(format -> path.endsWith("." + format.ending()))
                .findFirst()
                .map(format -> new Ending(
                        path.substring(0, path.length() - format.ending().length() - 1), Optional.of(format)))
                .orElseGet(() -> new Ending(path, Optional.empty()));
    }
}
