package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.server.PageKind;
import org.chancery.server.PageKinds;
import org.chancery.server.SampleSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every kind of page, as a browser shows it. */
@BrowserTest
class EveryPageTest {
    private final Axe axe = new Axe();
    private SampleSite site;
    private Browser browser;

    @BeforeAll
    void share(SampleSite site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    private Stream<DynamicTest> eachKind(Consumer<PageKind> check) {
        return PageKinds.of(site).stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> check.accept(kind)));
    }

    @BeforeEach
    void plain() {
        browser.plain();
    }

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfAccessibilityOnADesk() {
        return eachKind(kind -> assertAccessible(kind, 1280));
    }

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfAccessibilityOnAPhone() {
        return eachKind(kind -> assertAccessible(kind, 390));
    }

    private void assertAccessible(PageKind kind, int width) {
        for (boolean dark : List.of(false, true)) {
            browser.width(width).dark(dark).open(kind.path());
            assertThat(axe.violations(browser.driver())).as("dark: " + dark).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> scrollsOnlyDownwardsOnASmallPhone() {
        return eachKind(kind -> {
            browser.width(360).open(kind.path());
            Object wide = browser.driver()
                    .executeScript("return [...document.querySelectorAll('body *')]"
                            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                            + ".map(e => e.outerHTML.slice(0, 120)).slice(0, 5).join('\\n')");
            assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth"))
                    .as("wide: " + wide)
                    .isEqualTo(360L);
        });
    }

    @TestFactory
    Stream<DynamicTest> asksNoOtherHostAndComplainsOfNothing() {
        return eachKind(kind -> {
            browser.forget().afresh(kind.path());

            assertThat(browser.requests())
                    .contains(site.url(kind.path()))
                    .allMatch(address -> address.startsWith(site.url("/"))
                            || address.startsWith("data:")
                            || address.equals("about:blank"));
            assertThat(browser.messages())
                    .filteredOn(message -> kind.status() == 200 || !message.contains("status of " + kind.status()))
                    .isEmpty();
        });
    }
}
