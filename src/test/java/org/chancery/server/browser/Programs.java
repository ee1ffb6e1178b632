package org.chancery.server.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser and its driver as this machine has them; they are never fetched. */
record Programs(Path browser, Path driver) {
    /** Returns both programs; absent if one of them is missing. */
    static Optional<Programs> find() {
        return find("chromium", "chromium-browser", "google-chrome")
                .flatMap(browser -> find("chromedriver").map(driver -> new Programs(browser, driver)));
    }

    private static Optional<Path> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
