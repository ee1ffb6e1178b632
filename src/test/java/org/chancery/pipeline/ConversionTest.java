package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chancery.document.Source;
import org.chancery.model.ChanceryException;
import org.chancery.pipeline.Conversion.Done;
import org.chancery.pipeline.Conversion.Outcome;
import org.chancery.pipeline.Conversion.Refused;
import org.junit.jupiter.api.Test;

class ConversionTest {
    private final List<Outcome<String>> outcomes = new ArrayList<>();

    @Test
    void handsOutcomesOverInTheOrderOfTheSources() {
        CountDownLatch lastDone = new CountDownLatch(1);
        Conversion<String> conversion = new Conversion<>(
                source -> {
                    if (source.name().equals("0.txt")) {
                        await(lastDone);
                    } else if (source.name().equals("3.txt")) {
                        lastDone.countDown();
                    }
                    return source.name();
                },
                2);

        conversion.run(sources(4)::forEach, outcomes::add);

        assertThat(outcomes)
                .extracting(outcome -> ((Done<String>) outcome).result())
                .containsExactly("0.txt", "1.txt", "2.txt", "3.txt");
    }

    @Test
    void refusesTheDocumentThatFailsAndNoOther() {
        new Conversion<>(source -> failOn(source, "1.txt", new ChanceryException("1.txt: is empty")), 2)
                .run(sources(3)::forEach, outcomes::add);

        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(0)).isInstanceOf(Done.class);
        assertThat(outcomes.get(1))
                .isEqualTo(new Refused<>(
                        outcomes.get(1).source(),
                        "1.txt: is empty",
                        outcomes.get(1).took()));
        assertThat(outcomes.get(2)).isInstanceOf(Done.class);
    }

    @Test
    void saysOfAFaultOfTheProgramWhichDocumentToLeaveOut() {
        new Conversion<>(source -> failOn(source, "0.txt", new IllegalStateException("no parse")), 1)
                .run(sources(2)::forEach, outcomes::add);

        assertThat(reason(0)).startsWith("folder/0.txt: could not be converted").contains("no parse", "leave it out");
        assertThat(outcomes.get(1)).isInstanceOf(Done.class);
    }

    @Test
    void refusesADocumentThatNestsTooDeeply() {
        new Conversion<>(source -> source.name().equals("0.txt") ? nested(Integer.MAX_VALUE) : "done", 1)
                .run(sources(2)::forEach, outcomes::add);

        assertThat(reason(0)).contains("folder/0.txt", "StackOverflowError");
        assertThat(outcomes.get(1)).isInstanceOf(Done.class);
    }

    @Test
    void holdsNoMoreThanTwiceAsManyDocumentsAsThreads() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger received = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Conversion<String> conversion = new Conversion<>(
                source -> {
                    most.accumulateAndGet(begun.incrementAndGet() - received.get(), Math::max);
                    return source.name();
                },
                2);

        conversion.run(sources(200)::forEach, outcome -> {
            outcomes.add(outcome);
            received.incrementAndGet();
        });

        assertThat(outcomes).hasSize(200);
        assertThat(most.get()).isBetween(1, 4);
    }

    @Test
    void handsOverOnTheCallingThread() {
        List<Thread> threads = new ArrayList<>();

        new Conversion<>(Source::name, 2).run(sources(5)::forEach, outcome -> threads.add(Thread.currentThread()));

        assertThat(threads).hasSize(5).containsOnly(Thread.currentThread());
    }

    @Test
    void doesNothingWithoutSources() {
        new Conversion<>(Source::name, 2).run(List.<Source>of()::forEach, outcomes::add);

        assertThat(outcomes).isEmpty();
    }

    @Test
    void needsAThread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversion<>(Source::name, 0).run(sources(1)::forEach, outcomes::add));
    }

    @Test
    void stopsWhenTheReceiverFails() {
        IllegalStateException full = new IllegalStateException("disk full");
        Conversion<String> conversion = new Conversion<>(Source::name, 2);

        assertThatThrownBy(() -> conversion.run(sources(50)::forEach, outcome -> {
                    throw full;
                }))
                .isSameAs(full);
    }

    @Test
    void saysThatItWasInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new Conversion<>(Source::name, 1).run(sources(3)::forEach, outcomes::add))
                .isInstanceOf(ChanceryException.class)
                .hasMessageStartingWith("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    private String reason(int index) {
        return ((Refused<String>) outcomes.get(index)).reason();
    }

    private static String failOn(Source source, String name, RuntimeException failure) {
        if (source.name().equals(name)) {
            throw failure;
        }
        return source.name();
    }

    private static String nested(int depth) {
        return depth == 0 ? "" : "(" + nested(depth - 1) + ")";
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Source> sources(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Source.of(Path.of("folder", i + ".txt")))
                .toList();
    }
}
