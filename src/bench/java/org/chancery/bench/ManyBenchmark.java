package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Goals 4 and 11 where they hurt: many documents at once into new stores, in processes with the memory that the launcher gives
 * on a machine of 8 GB; pauses and the disk besides.
 */
final class ManyBenchmark implements Benchmark {
    /** As the launcher {@code chancery} starts Java for {@code ingest}, 60 % of 8 GB being told outright. */
    private static final List<String> OPTIONS =
            List.of("-Xss4m", "-Xmx4915m", "-XX:+UseG1GC", "-XX:+ExitOnOutOfMemoryError");

    private static final double MIB = 1 << 20;

    @Override
    public List<Figure> run(Workshop workshop) {
        List<Integer> sizes =
                Stream.of(8, 4, 2, 1).map(part -> workshop.documents() / part).toList();
        List<Run> runs = sizes.stream()
                .map(size -> run(workshop, size, size == workshop.documents()))
                .toList();
        Run all = runs.get(runs.size() - 1);
        return List.of(growth(sizes, runs), collections(all), disk(all));
    }

    /** What one process told, by name, and its pauses. */
    private record Run(Map<String, List<Double>> told, Pauses pauses) {
        double get(String name) {
            return told.get(name).get(0);
        }
    }

    private static Figure growth(List<Integer> sizes, List<Run> runs) {
        List<Double> times = runs.stream().map(run -> run.get("ingest")).toList();
        Run all = runs.get(runs.size() - 1);
        List<Double> tenths = all.told().get("tenth");
        return new Figure(
                4,
                "ingest of many documents into a new store, slope of the time",
                new Rounds(List.of(Slope.of(sizes, times))),
                Bound.atMost(1.1),
                String.format(
                        Locale.ROOT,
                        "%s documents in %s s, %.0f a second; of these %.0f s for what is derived at the end; the last tenth was"
                                + " stored in %.2f times the time of the second, the first being slower; measured once",
                        join(sizes),
                        join(times),
                        sizes.get(sizes.size() - 1) / all.get("ingest"),
                        all.get("derived"),
                        tenths.get(tenths.size() - 1) / tenths.get(1)));
    }

    private static String join(List<? extends Number> numbers) {
        return String.join(
                ", ",
                numbers.stream()
                        .map(number -> FiguresPage.number(number.doubleValue()))
                        .toList());
    }

    private static Figure collections(Run all) {
        return new Figure(
                4,
                "the longest full collection meanwhile, seconds",
                new Rounds(List.of(all.pauses().longestFull())),
                Bound.atMost(1),
                String.format(
                        Locale.ROOT,
                        "%d full collections, %d others; the longest pause %.2f s; at most %,.0f MiB of memory, mapped files"
                                + " included; with compaction and load",
                        all.pauses().full(),
                        all.pauses().others(),
                        all.pauses().longest(),
                        all.get("resident")));
    }

    private static Figure disk(Run all) {
        return new Figure(
                4,
                "disk after ingest of many documents and compaction, bytes against a fresh bulk load",
                new Rounds(List.of(all.get("after") / all.get("fresh"))),
                Bound.atMost(1.3),
                String.format(
                        Locale.ROOT,
                        "%,.0f MiB for %,.0f triples; %.2f times as much before the compaction, which took %.0f s, the load %.0f s;"
                                + " compactions meanwhile: %d",
                        all.get("after") / MIB,
                        all.get("triples"),
                        all.get("before") / all.get("after"),
                        all.get("compaction"),
                        all.get("load"),
                        all.told().getOrDefault("compacted", List.of()).size()));
    }

    private static Run run(Workshop workshop, int documents, boolean withDisk) {
        Path log = workshop.place();
        Path folder = workshop.place();
        Path fresh = folder.resolveSibling(folder.getFileName() + "-fresh");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-Xlog:disable", "-Xlog:gc:file=" + log));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ManyDocuments.class.getName()));
        command.addAll(List.of(folder.toString(), Integer.toString(documents)));
        if (withDisk) {
            command.add("disk");
        }
        Run run = new Run(told(command), Pauses.of(log));
        Stream.of(folder, fresh).filter(Files::exists).forEach(Workshop::delete);
        return run;
    }

    private static Map<String, List<Double>> told(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("It failed: " + command);
            }
            Map<String, List<Double>> told = new LinkedHashMap<>();
            said.lines().map(line -> line.split("\t", 2)).forEach(line -> told.computeIfAbsent(
                            line[0], name -> new ArrayList<>())
                    .add(Double.valueOf(line[1])));
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
