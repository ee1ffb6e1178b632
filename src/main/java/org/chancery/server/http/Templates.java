package org.chancery.server.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the pages, which are compiled with the program and escape every value by its place. */
public final class Templates {
    private static final String PACKAGE = "org.chancery.server.template";

    private final TemplateEngine engine;

    private Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    /** Returns the templates on the class path. */
    public static Templates load() {
        return new Templates(
                TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE));
    }

    /**
     * Returns the page.
     *
     * @param name the template without ending, such as {@code home}
     * @param values what the template takes, by the names of its parameters
     */
    public String render(String name, Map<String, Object> values) {
        StringOutput output = new StringOutput();
        engine.render(name + ".jte", values, output);
        return output.toString();
    }
}
