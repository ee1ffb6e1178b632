package org.chancery.server.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets tests run where there is a browser, or where one is required. */
final class BrowserCondition implements ExecutionCondition {
    private static final String NOTICE = "skipped: the browser tests need chromium and chromedriver on the PATH"
            + " (Debian: apt-get install chromium chromium-driver)";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean required = System.getProperty("chancery.browser", "").equals("required");
        if (required || Programs.find().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser, or there must be");
        }
        return ConditionEvaluationResult.disabled(NOTICE);
    }
}
