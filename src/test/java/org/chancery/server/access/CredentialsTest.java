package org.chancery.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.chancery.model.ChanceryException;
import org.chancery.reliability.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Promise(12)
class CredentialsTest {
    /** Of the password "beta", made by another program: crypt of the C library, in the form and with the cost of htpasswd. */
    private static final String OF_BETA = "ben:$2y$05$c4WoMPo3SXsafkva.HHa6uPwnS3oL0ZP79cAy82TWmFcWk5Q3Bn/.";

    @TempDir
    private Path folder;

    private Path file(String permissions, String... lines) throws IOException {
        Path file = Files.write(folder.resolve("credentials"), List.of(lines));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void readsPasswordsAndTokens() throws IOException {
        String line = "robot:" + Secret.Token.of("t0ken").written();
        Credentials credentials = Credentials.read(file("rw-------", "# who writes", "", OF_BETA, line));

        assertThat(credentials.ofToken("t0ken")).contains("robot");
        assertThat(credentials.ofToken("t0ken ")).isEmpty();
        assertThat(credentials.password("ben").orElseThrow().matches("beta")).isTrue();
        assertThat(credentials.password("ben").orElseThrow().matches("Beta")).isFalse();
        assertThat(credentials.password("robot")).isEmpty();
        assertThat(credentials.has("ana")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "pass word", "naïve 密码 🗝", "ends with colon:", "\"'<>&"})
    void findsAPasswordRightAndNoOther(String password) {
        Secret secret = Secret.Password.of(password);

        assertThat(secret.matches(password)).isTrue();
        assertThat(secret.matches(password + " ")).isFalse();
        assertThat(secret.matches("")).isFalse();
        assertThat(secret.written())
                .doesNotContain(password.length() > 3 ? password : "\0")
                .startsWith("$2y$12$");
    }

    @Test
    void refusesPasswordsOfWhichBcryptWouldReadOnlyAPart() {
        assertThatThrownBy(() -> Secret.Password.of("x".repeat(73)))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("72 bytes");
        assertThatThrownBy(() -> Secret.Password.of("")).isInstanceOf(ChanceryException.class);
    }

    @Test
    void makesTokensThatDiffer() {
        assertThat(Secret.Token.random()).hasSize(64).isNotEqualTo(Secret.Token.random());
    }

    @ParameterizedTest
    @CsvSource({
        "ana:geheim, neither a bcrypt hash",
        "ana:{sha256}abc, neither a bcrypt hash",
        "ana:$apr1$mZ2C0q2B$LQ5Z1Yc8m0p1l1J9l1Y0z/, neither a bcrypt hash",
        "ana:$2y$31$c4WoMPo3SXsafkva.HHa6uXQZWr7oboPiC2bT/r7q1BB8I2s0BRqC, neither a bcrypt hash",
        "ana, a name is needed",
        ":x, a name is needed",
        "a na:x, a name is needed"
    })
    void refusesALineThatIsNoneAndRepeatsNothingOfASecret(String line, String reason) throws IOException {
        Path file = file("rw-------", OF_BETA, line);

        assertThatThrownBy(() -> Credentials.read(file))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining(file + ", line 2")
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("geheim", "\n");
    }

    @Test
    void refusesADoubledNameAnEmptyFileAndAMissingOne() throws IOException {
        Path doubled = file("rw-------", OF_BETA, OF_BETA);
        assertThatThrownBy(() -> Credentials.read(doubled)).hasMessageContaining("ben is there twice");
        Path empty = file("rw-------", "# nobody");
        assertThatThrownBy(() -> Credentials.read(empty)).hasMessageContaining("holds no credentials");
        assertThatThrownBy(() -> Credentials.read(folder.resolve("none"))).hasMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-----w-", "rw--w----"})
    void refusesAFileThatOthersCanReadOrChange(String permissions) throws IOException {
        Path file = file(permissions, OF_BETA);

        assertThatThrownBy(() -> Credentials.read(file)).hasMessageContaining("chmod 600");
    }
}
