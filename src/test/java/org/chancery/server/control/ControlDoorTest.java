package org.chancery.server.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.chancery.reliability.Promise;
import org.chancery.server.Client;
import org.chancery.store.Store;
import org.chancery.store.backup.BackupReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door gives a backup to who can read the secret, and nothing to anybody else. */
@Promise(6)
class ControlDoorTest {
    @TempDir
    private Path folder;

    private Store store;
    private ControlDoor door;
    private ControlFile file;
    private Client client;

    @BeforeEach
    void open() throws IOException {
        store = Store.openOrCreate(folder.resolve("data"));
        door = ControlDoor.open(store, "test");
        file = ControlFile.read(Store.controlFile(folder.resolve("data")));
        client = new Client(file.address().toString());
    }

    @AfterEach
    void close() {
        door.close();
        store.close();
    }

    @Test
    void leavesItsAddressAndSecretToItsOwnerAlone() throws IOException {
        Path place = Store.controlFile(folder.resolve("data"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rw-------");
        assertThat(file.address().getHost()).isEqualTo("127.0.0.1");
        assertThat(file.token()).matches("[0-9a-f]{64}").isNotEqualTo(ControlFile.newToken());
        door.close();
        assertThat(place).doesNotExist();
    }

    @Test
    void givesABackupToWhoKnowsTheSecret() throws IOException {
        Path backup = folder.resolve("store.zip");
        try (OutputStream out = Files.newOutputStream(backup)) {
            ControlClient.of(folder.resolve("data")).orElseThrow().backup(out);
        }
        try (BackupReader reader = BackupReader.open(backup)) {
            assertThat(reader.manifest().program()).isEqualTo("test");
            assertThat(reader.triples()).isPositive();
        }
    }

    @Test
    void refusesWhoDoesNotKnowTheSecret() {
        for (String word : new String[] {"", "Bearer", "Bearer ", "Bearer x", "Basic " + file.token(), file.token()}) {
            assertThat(client.post("/backup", "text/plain", "", "Authorization", word)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(client.get("/").statusCode()).isEqualTo(401);
        assertThat(client.method("DELETE", "/backup").body()).isEmpty();
    }

    @Test
    void doesNothingElse() {
        String right = "Bearer " + file.token();
        assertThat(client.get("/backup", "Authorization", right).statusCode()).isEqualTo(404);
        assertThat(client.post("/backup/etc/passwd", "text/plain", "", "Authorization", right)
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.method("DELETE", "/backup", "Authorization", right).statusCode())
                .isEqualTo(404);
    }

    @Test
    void givesNothingMoreWhenItIsClosed() throws IOException {
        ControlClient asking = ControlClient.of(folder.resolve("data")).orElseThrow();
        door.close();
        assertThatThrownBy(() -> asking.backup(new ByteArrayOutputStream())).isInstanceOf(IOException.class);
    }

    @Test
    void isAbsentWhereNoServerIs() throws IOException {
        assertThat(ControlClient.of(folder.resolve("other"))).isEmpty();
    }
}
