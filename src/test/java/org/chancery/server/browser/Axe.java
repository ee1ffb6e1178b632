package org.chancery.server.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** The accessibility rules of axe-core. */
final class Axe {
    private static final String RULES = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations']
            }).then(
              found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + node.html.slice(0, 160) + ' | ' + node.failureSummary.replace(/\\s+/g, ' ')))),
              error => done(['axe failed: ' + error]));
            """;

    private final String script;

    Axe() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            this.script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what breaks WCAG 2.2 AA or good practice in the page that is shown, one line a node. */
    List<String> violations(ChromeDriver driver) {
        driver.executeScript(script);
        return ((List<?>) driver.executeAsyncScript(RULES))
                .stream().map(String::valueOf).toList();
    }
}
