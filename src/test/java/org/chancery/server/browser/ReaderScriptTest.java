package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.server.SampleSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The script of the document reader: places by address, marks and claims. */
@BrowserTest
class ReaderScriptTest {
    private static final String LIT = "const lit = CSS.highlights.get('named');"
            + "return lit ? [...lit].map(range => range.toString()).join('') : ''";
    private static final String TEXT = "const copy = document.querySelector('.text').cloneNode(true);"
            + "copy.querySelectorAll('.note').forEach(note => note.remove());"
            + "return [...copy.querySelectorAll('.block')].map(block => block.textContent).join('')";

    private Browser browser;
    private String document;

    @BeforeAll
    void share(SampleSite site, Browser browser) {
        this.browser = browser;
        this.document = site.document("trenin-on-syria.md");
    }

    @BeforeEach
    void plain() {
        browser.plain();
    }

    private Object script(String script, Object... arguments) {
        return browser.driver().executeScript(script, arguments);
    }

    @Test
    void lightsAnyPlaceThatTheAddressNames() {
        browser.afresh(document + "#char=377,403");
        assertThat(script(LIT)).isEqualTo("Syria is an ally of Russia");

        browser.afresh(document + "#char=380,390");
        assertThat(script(LIT)).isEqualTo("ia is an a");
        assertThat(script("return document.querySelector('.notice') === null")).isEqualTo(true);
    }

    @Test
    void countsCodePointsAndNotUnits() {
        browser.afresh(document);
        script(
                "const block = document.querySelector('.block');"
                        + "block.textContent = '🕊🕊 سلام peace';"
                        + "location.hash = '#char=' + (Number(block.dataset.start) + 3) + ',' + (Number(block.dataset.start) + 13)");
        browser.until(() -> script(LIT).equals("سلام peace"));
    }

    @Test
    void saysThatThereIsNoSuchPlace() {
        browser.afresh(document + "#char=9999990,9999999");

        assertThat(browser.text(".notice")).contains("9999990");
        assertThat(script(LIT)).isEqualTo("");
    }

    @Test
    void lightsExactlyTheWordsOfAClaim() {
        browser.afresh(document);
        script("document.querySelector('[data-number=\"2\"] a').focus()");

        assertThat(script("return [...document.querySelectorAll('mark.lit')].every(mark => "
                        + "mark.dataset.claims.split(' ').includes('2'))"))
                .isEqualTo(true);
        assertThat((Long) script("return document.querySelectorAll('mark.lit').length"))
                .isPositive();
    }

    @Test
    void showsTheClaimsOfAMarkBelowItOnAPhone() {
        browser.width(390).afresh(document);
        script("document.querySelector('mark[data-claims]').click()");

        assertThat(browser.text(".chosen .claimant")).isNotEmpty();
        assertThat(script("return document.querySelectorAll('.chosen [id]').length"))
                .isEqualTo(0L);
        script("document.querySelector('.chosen .close').click()");
        assertThat(script("return document.querySelector('.chosen') === null")).isEqualTo(true);
    }

    @Test
    void leadsWithoutScriptFromAClaimToItsWords() {
        browser.scripts(false).afresh(document);

        String words = browser.find(".rail blockquote footer a").getDomAttribute("href");
        assertThat(browser.driver().findElements(org.openqa.selenium.By.id(words.substring(1))))
                .hasSize(1);
        assertThat(String.valueOf(script(TEXT))).isNotEmpty();
    }
}
