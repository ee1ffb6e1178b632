package org.chancery.extract.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** The list of all rules that make findings, whatever stage reads them. */
public final class RuleRegister {
    private static final List<String> FOLDERS = List.of("relation", "event", "attribution", "time");

    private RuleRegister() {}

    /** Returns every entry with an id, in order of the folders, their files and the lines of those. */
    public static List<RuleEntry> load() {
        return FOLDERS.stream().flatMap(RuleRegister::folder).toList();
    }

    private static Stream<RuleEntry> folder(String folder) {
        return ResourceFolder.of("/data/rules/" + folder).names().stream()
                .filter(name -> name.endsWith(".yaml"))
                .flatMap(name -> file(folder + "/" + name));
    }

    private static Stream<RuleEntry> file(String path) {
        String name = path.substring(0, path.lastIndexOf('.'));
        return RuleFile.read(name, JsonNode.class).stream()
                .filter(entry -> entry.has("id"))
                .map(entry -> new RuleEntry(
                        entry.path("id").asText(),
                        path,
                        entry.path("matches").asText(entry.path("example").asText()),
                        entry.path("rejects").asText()));
    }
}
