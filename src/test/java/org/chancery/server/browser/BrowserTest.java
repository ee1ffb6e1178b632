package org.chancery.server.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests in a real browser. Their methods may take the {@link Browser} and the {@link org.chancery.server.SampleSite},
 * which all tests of a run share. Where chromium or chromedriver is missing the tests are skipped with a notice, or fail
 * if {@code -Dchancery.browser=required}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(BrowserCondition.class)
@ExtendWith(SharedSite.class)
@interface BrowserTest {}
