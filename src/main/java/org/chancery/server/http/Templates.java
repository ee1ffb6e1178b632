package org.chancery.server.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

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
     * @param page the one value that the template takes
     */
    public String render(String name, Object page) {
        StringOutput output = new StringOutput();
        engine.render(name + ".jte", page, output);
        return output.toString();
    }

    /** Returns the page as a reply with status 200. */
    public Reply reply(String name, Object page) {
        return Reply.ok(Format.HTML, render(name, page)).with("Vary", "Accept");
    }
}
