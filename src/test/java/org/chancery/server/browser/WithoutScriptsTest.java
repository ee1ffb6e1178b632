package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.server.SampleSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Everything that matters works where pages may run no scripts. */
@BrowserTest
class WithoutScriptsTest {
    private Browser browser;

    @BeforeAll
    void share(SampleSite site, Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void switchOff() {
        browser.plain().scripts(false);
    }

    @AfterAll
    void switchOn() {
        browser.plain();
    }

    @Test
    void findsAnActorAndTheWords() {
        browser.open("/");
        browser.send(browser.find("#site-search"), "trenin", Keys.ENTER);
        browser.follow(browser.find("main a[href='/page/id/person/dmitri-trenin']"));
        assertThat(browser.text("h1")).isEqualTo("Dmitri Trenin");

        browser.click(browser.find("main .statement.row summary"));
        String words = browser.text("main .claim blockquote mark");
        browser.follow(browser.find("main .claim blockquote footer a[href*='#char=']"));
        assertThat(browser.path()).contains("#char=");
        assertThat(browser.text(":target")).contains(words.substring(0, 10));
    }

    @Test
    void answersAQuestion() {
        browser.open("/q/disagreements/who-affirms-and-denies");
        browser.type(browser.find("main form [name=a]"), "Russia");
        browser.type(browser.find("main form [name=b]"), "Syria");
        browser.follow(browser.find("main form button[type=submit]"));

        assertThat(browser.text("main table")).contains("Dmitri Trenin");
    }

    @Test
    void runsAQueryAndTellsWhatIsWrongWithOne() {
        browser.open("/sparql");
        browser.find("#query").clear();
        browser.type(browser.find("#query"), "SELECT ?d WHERE { ?d a cy:Document } LIMIT 2");
        browser.follow(browser.find("#run"));
        assertThat(browser.text("#error")).contains("cy");

        browser.follow(browser.find("#add-prefix"));
        assertThat(browser.all("#result tbody tr")).hasSize(2);
    }

    @Test
    void showsTheSameThingsAsTables() {
        for (String path : new String[] {"/map", "/timeline", "/positions"}) {
            browser.open(path);
            assertThat(browser.text("main")).as(path).hasSizeGreaterThan(500);
        }
        assertThat(browser.open("/map").all("main table tbody tr")).isNotEmpty();
    }
}
