package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chancery.server.PageKind;
import org.chancery.server.PageKinds;
import org.chancery.server.SampleSite;
import org.chancery.server.browser.Browser;

/** Takes the pictures of the documentation: a page of each kind, of the sample documents, and some in the dark and on a phone. */
public final class Screenshots {
    private static final Path FOLDER = Path.of("docs", "screenshots");
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final Set<String> OTHER_WAYS = Set.of("home", "entity", "document");

    private Screenshots() {}

    public static void main(String... arguments) throws IOException {
        Files.createDirectories(FOLDER);
        try (SampleSite site = SampleSite.start();
                Browser browser = Browser.start(site)) {
            List<PageKind> kinds = PageKinds.of(site);
            for (PageKind kind : kinds) {
                browser.plain()
                        .open(kind.path())
                        .picture(FOLDER.resolve(kind.name().replace(' ', '-') + ".png"), 1_100);
            }
            kinds.stream().filter(kind -> OTHER_WAYS.contains(kind.name())).forEach(kind -> {
                browser.plain().width(DESK).dark(true).open(kind.path());
                browser.picture(FOLDER.resolve(kind.name() + "-dark.png"), 1_100);
                browser.plain().width(PHONE).open(kind.path());
                browser.picture(FOLDER.resolve(kind.name() + "-phone.png"), 1_600);
            });
        }
    }
}
