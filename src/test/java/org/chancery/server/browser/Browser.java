package org.chancery.server.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.chancery.server.SampleSite;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium before the sample site, which resolves no host name but this machine's. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ChromeDriver driver;
    private final SampleSite site;
    private final Traffic traffic = new Traffic();

    private Browser(ChromeDriver driver, SampleSite site) {
        this.driver = driver;
        this.site = site;
    }

    /** Returns a new browser with an empty page as wide as a desk. */
    public static Browser start(SampleSite site) {
        Programs programs = Programs.find()
                .orElseThrow(() -> new IllegalStateException("chromium and chromedriver must be on the PATH"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(programs.driver().toFile())
                .usingAnyFreePort()
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options(programs)), site);
        browser.plain();
        return browser;
    }

    private static ChromeOptions options(Programs programs) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions().setBinary(programs.browser().toFile());
        options.setCapability("goog:loggingPrefs", logs);
        return options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1");
    }

    /** Makes the browser as it was when it started: light, 1280 wide, with scripts, its logs read. */
    public Browser plain() {
        return scripts(true).width(1280).dark(false).forget();
    }

    /** Opens a page of the site and waits until it rests. */
    public Browser open(String path) {
        driver.get(site.url(path));
        return settle();
    }

    /** Opens a page wholly anew, also where only the fragment differs from the page before. */
    Browser afresh(String path) {
        driver.get("about:blank");
        return open(path);
    }

    public Browser width(int pixels) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        pixels,
                        "height",
                        pixels < 600 ? 800 : 900,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        pixels < 600));
        return this;
    }

    public Browser dark(boolean dark) {
        Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        Map<String, Object> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme, still)));
        return this;
    }

    /** Switches the scripts of pages on or off, from the next page on. */
    Browser scripts(boolean on) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        return this;
    }

    /** Waits until every request is answered and what came of it is drawn. */
    Browser settle() {
        until(() -> {
            traffic.read(driver.manage().logs().get(LogType.PERFORMANCE).getAll());
            return traffic.rests() && "complete".equals(driver.executeScript("return document.readyState"));
        });
        return this;
    }

    /** Waits until it is so; fails after a minute. */
    void until(BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(30)).until(any -> condition.getAsBoolean());
    }

    /** Drops what was seen of requests and messages so far. */
    Browser forget() {
        messages();
        requests();
        traffic.drop();
        return this;
    }

    /** Returns the addresses that pages asked for since this was last called, in order. */
    List<String> requests() {
        traffic.read(driver.manage().logs().get(LogType.PERFORMANCE).getAll());
        return traffic.take();
    }

    /** Returns the errors of scripts, policies and requests since this was last called. */
    List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String text(String selector) {
        return find(selector).getText();
    }

    /** Returns the first link of the page's own content with exactly these words. */
    WebElement link(String words) {
        return find("main").findElement(By.linkText(words));
    }

    /** Types into a field and waits until what comes of it rests. */
    Browser type(WebElement field, CharSequence... keys) {
        field.sendKeys(keys);
        return settle();
    }

    /** Presses keys where the focus is, and waits until what comes of it rests. */
    Browser press(CharSequence... keys) {
        return type(focused(), keys);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Goes on by Tab until the element has the focus; fails if it is not reached in 300 steps. */
    Browser tabTo(String selector) {
        for (int steps = 0; steps < 300; steps++) {
            focused().sendKeys(Keys.TAB);
            if (Boolean.TRUE.equals(
                    driver.executeScript("return document.activeElement.matches(arguments[0])", selector))) {
                return this;
            }
        }
        throw new AssertionError("Tab does not lead to " + selector + " on " + path());
    }

    /** Returns the text of the words that the address names, without the numbers of claims in it. */
    String marked() {
        return (String) driver.executeScript("""
                const words = document.getElementById(decodeURIComponent(location.hash.slice(1))).cloneNode(true);
                words.querySelectorAll('.note').forEach(note => note.remove());
                return words.textContent.replace(/\\s+/g, ' ').trim();
                """);
    }

    /** Tells whether the element is within the window. */
    boolean seen(String selector) {
        return Boolean.TRUE.equals(driver.executeScript(
                "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
                        + "return box.bottom > 0 && box.top < innerHeight",
                selector));
    }

    /** Does what leads to another page, and waits until that page is there and rests. */
    private Browser leave(Runnable act) {
        WebElement left = find("html");
        act.run();
        until(() -> ExpectedConditions.stalenessOf(left).apply(driver));
        return settle();
    }

    /** Clicks on what leads to another page, and waits until that rests. */
    Browser follow(WebElement element) {
        return leave(() -> press(element));
    }

    /** Types what leads to another page, and waits until that rests. */
    Browser send(WebElement field, CharSequence... keys) {
        return leave(() -> field.sendKeys(keys));
    }

    /** Presses the key that leads from the focused element to another page, and waits until that rests. */
    Browser enter() {
        return send(focused(), Keys.ENTER);
    }

    /** Clicks on what stays on the page, and waits until it rests. */
    Browser click(WebElement element) {
        press(element);
        return settle();
    }

    private void press(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Writes a picture of the page from its top, as wide as the window and at most so high, in three quarters of its size. */
    public void picture(Path file, int height) {
        Object whole = driver.executeScript("return document.documentElement.scrollHeight");
        Object width = driver.executeScript("return innerWidth");
        long high = Math.min(height, ((Number) whole).longValue());
        Object picture = driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "format",
                                "png",
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of("x", 0, "y", 0, "width", width, "height", high, "scale", 0.75)))
                .get("data");
        try {
            Files.write(file, Base64.getDecoder().decode((String) picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the path of the page with its parameters and fragment. */
    String path() {
        return driver.getCurrentUrl().substring(site.url("").length());
    }

    ChromeDriver driver() {
        return driver;
    }

    private void command(String name, Map<String, Object> values) {
        driver.executeCdpCommand(name, values);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
