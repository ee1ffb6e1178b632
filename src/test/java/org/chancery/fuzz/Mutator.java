package org.chancery.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes bytes at random; the same seed gives the same changes in the same order. */
public final class Mutator {
    private static final List<String> WORDS = List.of(
            "\0",
            "\uFEFF",
            "\u202E",
            "\u0301",
            "😀",
            "\r\n",
            "---\n",
            "<!DOCTYPE",
            "<!--",
            "]]>",
            "&#xD800;",
            "&amp",
            "\\uD800",
            "\\u0000",
            "{\"",
            "[[",
            "]}",
            "\"",
            "'",
            "<",
            ">",
            "`",
            "*",
            "_",
            "(",
            "?",
            "%",
            "%00",
            "/../",
            "-1",
            "1e999999999",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "\n\n",
            "\t",
            "  ",
            "SELECT",
            "{",
            "}",
            "endobj",
            "stream",
            "0 R",
            "<<");
    private static final int LONGEST = 100_000;

    private final Random random;

    public Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** Returns one of these, changed in one to eight places. */
    public byte[] mutate(List<byte[]> seeds) {
        byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            bytes = change(bytes, seeds);
        }
        return bytes;
    }

    /** Returns one of these texts, changed as bytes are. */
    public String mutateText(List<String> seeds) {
        return new String(
                mutate(seeds.stream().map(seed -> seed.getBytes(UTF_8)).toList()), UTF_8);
    }

    private byte[] change(byte[] bytes, List<byte[]> seeds) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(40));
        return switch (random.nextInt(7)) {
            case 0 -> flip(bytes);
            case 1 -> join(bytes, at, new byte[0], to);
            case 2 -> join(bytes, at, WORDS.get(random.nextInt(WORDS.size())).getBytes(UTF_8), at);
            case 3 -> join(bytes, at, repeated(Arrays.copyOfRange(bytes, at, to)), at);
            case 4 -> join(bytes, at, piece(seeds), to);
            case 5 -> Arrays.copyOf(bytes, at);
            default -> join(bytes, at, noise(), to);
        };
    }

    private byte[] flip(byte[] bytes) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] repeated(byte[] part) {
        int times = random.nextInt(20) == 0 ? 500 : random.nextInt(5);
        byte[] all = new byte[Math.min(LONGEST, part.length * times)];
        for (int i = 0; i < all.length; i++) {
            all[i] = part[i % part.length];
        }
        return all;
    }

    private byte[] piece(List<byte[]> seeds) {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(200)));
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(8)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] join(byte[] bytes, int from, byte[] middle, int to) {
        byte[] all = Arrays.copyOf(bytes, from + middle.length + bytes.length - to);
        System.arraycopy(middle, 0, all, from, middle.length);
        System.arraycopy(bytes, to, all, from + middle.length, bytes.length - to);
        return all;
    }
}
