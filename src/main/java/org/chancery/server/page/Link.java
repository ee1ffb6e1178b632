package org.chancery.server.page;

/**
 * Words that may lead somewhere.
 *
 * @param text what is shown
 * @param lang the language of the words; empty if it is not known
 * @param href where they lead; empty if nowhere
 */
public record Link(String text, String lang, String href) {
    public static Link plain(String text) {
        return new Link(text, "", "");
    }

    public boolean leads() {
        return !href.isEmpty();
    }
}
