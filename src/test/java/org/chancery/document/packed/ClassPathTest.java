package org.chancery.document.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A process that reads packed files finds its classes wherever this one found them. */
class ClassPathTest {
    @Test
    void isThatOfThisProcess() {
        assertThat(ReaderProcess.classPath(ClassPathTest.class.getClassLoader(), "a.jar"))
                .isEqualTo("a.jar");
    }

    @Test
    void beginsWithTheFilesThatAnEngineLoads() throws IOException {
        Path jar = Path.of("jars of the job", "chancery.jar").toAbsolutePath();
        URL[] urls = {
            jar.toUri().toURL(), URI.create("http://localhost/classes/").toURL()
        };

        try (URLClassLoader loader = new URLClassLoader(urls)) {
            assertThat(ReaderProcess.classPath(loader, "engine.jar"))
                    .isEqualTo(jar + File.pathSeparator + "engine.jar");
        }
    }
}
