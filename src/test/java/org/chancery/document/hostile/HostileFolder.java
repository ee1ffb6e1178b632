package org.chancery.document.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A folder of documents that mean harm, with sound ones between them. */
public final class HostileFolder {
    /** How many documents are sound. */
    public static final int SOUND = 5;

    private static final String GOOD = "Norway is an ally of Malta, the minister said on 3 May %d.\n";

    private HostileFolder() {}

    /** Writes the folder and returns the names of the files that mean harm, side files among them. */
    public static Map<String, byte[]> write(Path folder, Trap trap) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        HostileText.addTo(files, trap);
        HostileMarkup.addTo(files, trap);
        HostileArchives.addTo(files, trap);
        HostilePdfs.addTo(files, trap);
        addSideFiles(files);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        for (int i = 0; i < SOUND; i++) {
            Files.writeString(folder.resolve("abcmz".charAt(i) + "-sound.txt"), GOOD.formatted(2001 + i));
        }
        addPlaces(folder);
        return files;
    }

    private static void addSideFiles(Map<String, byte[]> files) {
        Map<String, String> sides = Map.of(
                "side-depth.txt",
                "[".repeat(50_000),
                "side-long.txt",
                "{\"title\":\"" + "x".repeat(5_000_000) + "\"}",
                "side-surrogate.txt",
                "{\"title\":\"\\ud800\"}",
                "side-number.txt",
                "{\"date\":1" + "0".repeat(50_000) + "}",
                "side-cut.txt",
                "{\"title\":");
        sides.forEach((name, side) -> {
            files.put(name, ("Norway backs Malta. " + name).getBytes(UTF_8));
            files.put(name + ".meta.json", side.getBytes(UTF_8));
        });
    }

    private static void addPlaces(Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("loop.txt"), folder.resolve("loop.txt"));
        Files.createSymbolicLink(folder.resolve("around"), folder);
        Files.createDirectory(folder.resolve("folder.txt"));
        Files.writeString(folder.resolve("side-device.txt"), "Norway backs Malta at sea.");
        Files.createSymbolicLink(folder.resolve("side-device.txt.meta.json"), Path.of("/dev/zero"));
    }
}
