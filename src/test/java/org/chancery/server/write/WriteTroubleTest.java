package org.chancery.server.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.cli.WritableSite.robot;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.chancery.cli.WritableSite;
import org.chancery.model.ChanceryException;
import org.chancery.reliability.Promise;
import org.chancery.store.StoreWriteException;
import org.chancery.store.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of writes when something is in their way. */
@Promise(12)
class WriteTroubleTest {
    private static final String TEXT = "The prime minister of Norway said that Norway is an ally of Malta.\n";

    @TempDir
    private Path folder;

    /** Stands before the real intake and does something first. */
    private static UnaryOperator<Intake> first(Runnable act) {
        return real -> new Intake() {
            @Override
            public List<String> mediaTypes() {
                return real.mediaTypes();
            }

            @Override
            public Result put(Upload upload, byte[] content) {
                act.run();
                return real.put(upload, content);
            }

            @Override
            public boolean remove(String documentIri) {
                act.run();
                return real.remove(documentIri);
            }

            @Override
            public void rest() {
                real.rest();
            }
        };
    }

    private static UnaryOperator<Intake> failing(Supplier<? extends RuntimeException> failure) {
        return first(() -> {
            throw failure.get();
        });
    }

    private static HttpResponse<String> put(WritableSite site) {
        return site.client().post("/documents?date=2021", "text/plain", TEXT, "Authorization", robot());
    }

    private void assertFails(Supplier<? extends RuntimeException> failure, int status, String words) {
        try (WritableSite site = WritableSite.in(folder, failing(failure))) {
            HttpResponse<String> response = put(site);

            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(response.body()).contains(words);
            assertThat(site.audit()).hasSize(2).last().asString().contains("\"outcome\":\"failed\"");
            assertThat(site.client().get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void saysThatTheDiskIsFull() {
        assertFails(Trouble::fullDisk, 507, "3 MiB left");
    }

    @Test
    void saysThatTheStoreCouldNotBeWritten() {
        assertFails(Trouble::brokenWrite, 503, "nothing of it was stored");
        assertThat(Trouble.brokenWrite()).isInstanceOf(StoreWriteException.class);
    }

    @Test
    void tellsNothingOfAFaultOfItsOwnButThatThereWasOne() {
        assertFails(() -> new IllegalStateException("secret insides"), 500, "server's log");
    }

    @Test
    void keepsAFewWritersWaitingAndSendsTheOthersAway() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (WritableSite site = WritableSite.in(folder, first(() -> {
            begun.countDown();
            await(go);
        }))) {
            List<CompletableFuture<HttpResponse<String>>> writers = new ArrayList<>();
            writers.add(CompletableFuture.supplyAsync(() -> put(site), WriteTroubleTest::onItsOwn));
            begun.await();
            HttpResponse<String> sentAway = firstSentAway(site, writers);
            go.countDown();

            assertThat(sentAway.statusCode()).isEqualTo(503);
            assertThat(sentAway.headers().firstValue("Retry-After")).isPresent();
            assertThat(writers)
                    .hasSizeBetween(2, 8)
                    .allSatisfy(writer -> assertThat(writer.join().statusCode()).isIn(200, 201, 503));
            assertThat(writers.get(0).join().statusCode()).isEqualTo(201);
        }
    }

    /** Adds writers until one of them is answered though none may go on. */
    private static HttpResponse<String> firstSentAway(
            WritableSite site, List<CompletableFuture<HttpResponse<String>>> writers) {
        CompletableFuture<HttpResponse<String>> answered = new CompletableFuture<>();
        for (int i = 0; i < 7; i++) {
            writers.add(CompletableFuture.supplyAsync(
                    () -> {
                        HttpResponse<String> answer = put(site);
                        answered.complete(answer);
                        return answer;
                    },
                    WriteTroubleTest::onItsOwn));
        }
        return answered.join();
    }

    /** The common pool has as many threads as the machine has processors, which may be too few to make anybody wait. */
    private static void onItsOwn(Runnable task) {
        new Thread(task, "writer").start();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void writesNothingThatCannotBePutOnRecord() throws IOException {
        try (WritableSite site = WritableSite.in(folder)) {
            Path log = folder.resolve("audit.jsonl");
            long size = site.size();
            Files.delete(log);
            Files.createDirectory(log);
            HttpResponse<String> refused = put(site);
            Files.delete(log);
            HttpResponse<String> taken = put(site);

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("audit log");
            assertThat(taken.statusCode()).isEqualTo(201);
            assertThat(site.size()).isGreaterThan(size);
            assertThat(site.audit()).hasSize(2);
        }
    }

    @Test
    void beginsANewLineAfterOneThatAKillCutOff() throws IOException {
        Path log = folder.resolve("audit.jsonl");
        Files.writeString(log, "{\"time\":\"2026\"}\n{\"time\":\"20");
        try (WritableSite site = WritableSite.in(folder)) {
            assertThat(put(site).statusCode()).isEqualTo(201);
            assertThat(site.audit())
                    .hasSize(4)
                    .element(2)
                    .asString()
                    .startsWith("{\"time\":")
                    .endsWith("}");
        }
    }

    @Test
    void keepsTheRecordForItsOwnerAlone() throws IOException {
        try (WritableSite site = WritableSite.in(folder)) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("audit.jsonl")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            assertThat(site.audit()).isEmpty();
        }
    }

    @Test
    void doesNotStartWithoutARecord() {
        assertThatThrownBy(() -> AuditLog.at(folder.resolve("none").resolve("audit.jsonl")))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("--audit-log");
    }
}
