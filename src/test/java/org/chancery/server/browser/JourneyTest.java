package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.server.SampleSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What people come for, click by click. */
@BrowserTest
class JourneyTest {
    private static final String TO_WORDS = "main .claim blockquote footer a[href*='#char=']";
    private static final String SEARCH = "#site-search";

    private Browser browser;

    @BeforeAll
    void share(SampleSite site, Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void plain() {
        browser.plain();
    }

    @Test
    void fromHomeByANameToTheMarkedSentence() {
        browser.open("/");
        browser.send(browser.find(SEARCH), "lavrov", Keys.ENTER);
        assertThat(browser.path()).startsWith("/search?").contains("lavrov");

        browser.follow(browser.link("Sergei Lavrov"));
        assertThat(browser.path()).isEqualTo("/page/id/sergei-lavrov");

        assertLeadsToTheWords();
    }

    /** From a statement of the page that is open to its words in the document. */
    private void assertLeadsToTheWords() {
        WebElement row = browser.find("main .statement.row");
        browser.click(row.findElement(By.tagName("summary")));
        WebElement claim = row.findElement(By.cssSelector(".claim"));
        String words = claim.findElement(By.cssSelector("blockquote mark")).getText();
        browser.follow(claim.findElement(By.cssSelector("blockquote footer a[href*='#char=']")));

        assertThat(browser.path()).startsWith("/page/doc/").contains("#char=");
        assertThat(browser.marked()).isEqualTo(words);
        assertThat(browser.seen(":target")).isTrue();
    }

    @Test
    void suggestsNamesWhileSomebodyTypes() {
        browser.open("/");
        browser.find(SEARCH).sendKeys("tren");
        browser.until(() -> browser.requests().stream().anyMatch(address -> address.contains("q=tren&")));
        browser.settle().until(() -> !browser.all("[role=option]").isEmpty());

        assertThat(browser.all("[role=option]"))
                .anyMatch(option -> option.getText().contains("Dmitri Trenin"));
        browser.type(browser.find(SEARCH), Keys.ARROW_DOWN, Keys.ENTER);
        browser.until(() -> browser.path().startsWith("/page/"));
        assertThat(browser.settle().text("h1")).containsIgnoringCase("Tren");
    }

    @Test
    void fromADisagreementToTheWordsOfTheOtherSide() {
        browser.open("/disagreements");
        WebElement contested = browser.find("main .statement.contested");
        String denied = contested
                .findElement(By.cssSelector(".claim.denied blockquote mark"))
                .getText();
        assertThat(contested.findElements(By.cssSelector(".claim.affirmed blockquote mark")))
                .isNotEmpty();

        browser.follow(contested.findElement(By.cssSelector(".claim.denied blockquote footer a")));

        assertThat(browser.marked()).isEqualTo(denied);
        assertThat(browser.seen(":target")).isTrue();
    }

    @Test
    void fillsInAQuestion() {
        browser.open("/q/disagreements/who-affirms-and-denies");
        browser.type(browser.find("main form [name=a]"), "Russia");
        browser.type(browser.find("main form [name=b]"), "Syria", Keys.ESCAPE);
        browser.follow(browser.find("main form button[type=submit]"));

        assertThat(browser.path()).contains("a=Russia", "b=Syria");
        assertThat(browser.text("main table")).contains("Dmitri Trenin", "denied", "affirmed");
    }

    @Test
    void runsAQuery() {
        browser.open("/sparql");
        write("SELECT ?document WHERE { ?document a <https://w3id.org/chancery/ont#Document> } LIMIT 3");
        browser.click(browser.find("#run"));
        browser.until(() -> !browser.all("#result tbody tr").isEmpty());

        assertThat(browser.all("#result tbody tr")).hasSize(3);
        assertThat(browser.text("#elapsed")).contains("s");
        assertThat(browser.path()).startsWith("/sparql?query=");
        assertThat(browser.find("#permalink").getAttribute("href")).contains("/sparql?query=");
    }

    @Test
    void cancelsAQueryThatTakesTooLong() {
        browser.open("/sparql");
        write("SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        browser.find("#run").click();
        browser.until(() -> browser.find("#cancel").isDisplayed());
        browser.find("#cancel").click();
        browser.until(() -> !browser.find("#cancel").isDisplayed());

        assertThat(browser.text("#elapsed")).startsWith("Cancelled");
        assertThat(browser.find("#run").isEnabled()).isTrue();
    }

    @Test
    void showsWhereAQueryIsWrongAndAddsTheMissingPrefix() {
        browser.open("/sparql");
        write("SELECT ?document\nWHERE { ?document a cy:Document } LIMIT 2");
        browser.click(browser.find("#run"));
        browser.until(() -> !browser.all("#error").isEmpty());
        assertThat(browser.text("#error")).contains("cy");
        assertThat(browser.find("#error").getAttribute("data-line")).isEqualTo("2");

        browser.click(browser.find("#add-prefix"));
        browser.until(() -> !browser.all("#result tbody tr").isEmpty());
        assertThat(browser.all("#error")).isEmpty();
        assertThat(browser.all("#result tbody tr")).hasSize(2);
    }

    /** Puts the text into the editor, as soon as it is there. */
    private void write(String query) {
        browser.until(() -> !browser.all("#editor .CodeMirror").isEmpty());
        browser.driver()
                .executeScript("document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])", query);
    }

    @Test
    void reachesTheSentenceByTheKeyboardAlone() {
        browser.open("/");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getAttribute("class")).isEqualTo("skip");
        browser.press(Keys.ENTER);
        assertThat(browser.path()).isEqualTo("/#main");

        browser.open("/").tabTo(SEARCH).send(browser.focused(), "trenin", Keys.ENTER);
        browser.tabTo("main a[href='/page/id/person/dmitri-trenin']").enter();
        assertThat(browser.text("h1")).isEqualTo("Dmitri Trenin");

        browser.tabTo("main .statement.row summary").press(Keys.ENTER);
        browser.tabTo(TO_WORDS).enter();
        assertThat(browser.path()).contains("#char=");
        assertThat(browser.seen(":target")).isTrue();
    }

    @Test
    void reachesTheSentenceOnAPhone() {
        browser.width(390).open("/");
        browser.send(browser.find(SEARCH), "lavrov", Keys.ENTER);
        browser.follow(browser.link("Sergei Lavrov"));

        assertLeadsToTheWords();
    }
}
