package org.chancery.server.browser;

import java.util.function.Supplier;
import org.chancery.server.SampleSite;
import org.chancery.server.injection.HostileSite;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one site, the one hostile site and the one browser of a run, which end with the run. */
public final class SharedSite implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(SharedSite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == SampleSite.class || type == HostileSite.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == HostileSite.class) {
            return one(HostileSite.class, HostileSite::start, context);
        }
        SampleSite site = one(SampleSite.class, SampleSite::start, context);
        return type == SampleSite.class ? site : one(Browser.class, () -> Browser.start(site), context);
    }

    private static <T> T one(Class<T> type, Supplier<T> maker, ExtensionContext context) {
        return context.getRoot().getStore(SPACE).getOrComputeIfAbsent(type, key -> maker.get(), type);
    }
}
