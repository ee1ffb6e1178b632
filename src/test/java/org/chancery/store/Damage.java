package org.chancery.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way to harm the files of a store.
 *
 * @param name of the way and the file
 * @param deed harms the store in a folder
 */
record Damage(String name, Deed deed) {
    private static final int PAGE = 8192;
    private static final List<String> TRIPLE_FILES = List.of(
            "SPO.dat",
            "SPO.idn",
            "SPO.bpt",
            "POS.dat",
            "POS.idn",
            "OSP.dat",
            "OSP.bpt",
            "GSPO.bpt",
            "GPOS.dat",
            "nodes.dat",
            "nodes.idn",
            "nodes.bpt",
            "nodes-data.obj",
            "nodes-data.bdf",
            "prefixes-data.obj",
            "GPU.bpt");

    @FunctionalInterface
    interface Deed {
        void to(Path folder) throws IOException;
    }

    /** Changes one file, of which the given number of bytes are in use. */
    @FunctionalInterface
    private interface FileDeed {
        void to(FileChannel file, long used) throws IOException;
    }

    static List<Damage> all() {
        List<Damage> all = new ArrayList<>();
        for (String file : TRIPLE_FILES) {
            String path = "tdb2/Data-0001/" + file;
            all.add(new Damage("delete " + file, folder -> Files.delete(folder.resolve(path))));
            all.add(file("empty " + file, path, (channel, used) -> channel.truncate(0)));
            all.add(file("cut " + file + " in half", path, (channel, used) -> channel.truncate(used / 2)));
            all.add(file("cut a byte off " + file, path, (channel, used) -> channel.truncate(used - 1)));
            all.add(file("zero the first page of " + file, path, (channel, used) -> zero(channel, 0, used)));
            all.add(file(
                    "zero a page amid " + file, path, (channel, used) -> zero(channel, used / 2 / PAGE * PAGE, used)));
            all.add(file("flip a byte amid " + file, path, (channel, used) -> flip(channel, used / 2)));
            all.add(file("flip a byte near the end of " + file, path, (channel, used) -> flip(channel, used * 9 / 10)));
        }
        all.addAll(others());
        return all;
    }

    private static List<Damage> others() {
        return List.of(
                new Damage("garbage in the journal", write("tdb2/Data-0001/journal.jrnl", "garbage ".repeat(50))),
                new Damage("zeros in the journal", write("tdb2/Data-0001/journal.jrnl", "\0".repeat(500))),
                new Damage("a folder in place of a file", folder -> {
                    Files.delete(folder.resolve("tdb2/Data-0001/OSP.dat"));
                    Files.createDirectory(folder.resolve("tdb2/Data-0001/OSP.dat"));
                }),
                new Damage("no triples", folder -> StoreFolder.deleteTree(folder.resolve("tdb2/Data-0001"))),
                new Damage("no folder of triples", folder -> StoreFolder.deleteTree(folder.resolve("tdb2"))),
                new Damage("a file in place of the triples", folder -> {
                    StoreFolder.deleteTree(folder.resolve("tdb2"));
                    Files.writeString(folder.resolve("tdb2"), "triples");
                }),
                new Damage("empty store.properties", write("store.properties", "")),
                new Damage("cut store.properties", write("store.properties", "# A Chancery data fol")),
                new Damage("a newer store.properties", write("store.properties", "format=99\n")),
                new Damage("a cut ontology", write("ontology.ttl", "@prefix cy: <https://w3id.org/chancery/o")),
                new Damage("no ontology", folder -> Files.delete(folder.resolve("ontology.ttl"))),
                new Damage("no text index", folder -> StoreFolder.deleteTree(folder.resolve("text"))),
                new Damage("a file in place of the text index", folder -> {
                    StoreFolder.deleteTree(folder.resolve("text"));
                    Files.writeString(folder.resolve("text"), "text");
                }),
                new Damage("text segments cut", eachOfText((channel, used) -> channel.truncate(used / 2))),
                new Damage("text segments flipped", eachOfText((channel, used) -> flip(channel, used / 2))),
                new Damage("text segments zeroed", eachOfText((channel, used) -> zero(channel, 0, used))));
    }

    private static Deed write(String path, String content) {
        return folder -> Files.write(folder.resolve(path), content.getBytes(StandardCharsets.UTF_8));
    }

    private static Deed eachOfText(FileDeed deed) {
        return folder -> {
            try (Stream<Path> files = Files.list(folder.resolve("text"))) {
                for (Path file :
                        files.filter(path -> !path.endsWith("write.lock")).toList()) {
                    change(file, Files.size(file), deed);
                }
            }
        };
    }

    private static Damage file(String name, String path, FileDeed deed) {
        return new Damage(name, folder -> change(folder.resolve(path), used(folder.resolve(path)), deed));
    }

    /** Blocks that are not in use are zeros at the end of a file of 8 MiB. */
    private static long used(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        boolean inBlocks = file.toString().matches(".*\\.(dat|idn)");
        return inBlocks ? (end + PAGE - 1L) / PAGE * PAGE : bytes.length;
    }

    private static void change(Path file, long used, FileDeed deed) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (used > 0) {
                deed.to(channel, used);
            }
        }
    }

    private static void zero(FileChannel channel, long start, long used) throws IOException {
        channel.write(ByteBuffer.allocate((int) Math.min(PAGE, used - start)), start);
    }

    private static void flip(FileChannel channel, long place) throws IOException {
        ByteBuffer single = ByteBuffer.allocate(1);
        channel.read(single, place);
        single.put(0, (byte) ~single.get(0));
        channel.write(single.flip(), place);
    }
}
