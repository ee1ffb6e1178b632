package org.chancery.server.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import org.chancery.model.ChanceryException;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** A key and its certificate, found good. */
public final class Tls {
    private final KeyStore keys;
    private final String password;

    private Tls(KeyStore keys, String password) {
        this.keys = keys;
        this.password = password;
    }

    /**
     * Returns the key of a PKCS12 file.
     *
     * @throws ChanceryException if the file is missing, is none, its password is another, or its certificate is not valid today
     */
    public static Tls read(Path file, String password) {
        String place = "The TLS key in " + file;
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password.toCharArray());
            check(keys, place);
            return new Tls(keys, password);
        } catch (IOException e) {
            throw new ChanceryException(
                    e.getCause() instanceof UnrecoverableKeyException
                            ? place + " has another password; check --tls-password-file or CHANCERY_TLS_PASSWORD"
                            : place
                                    + " cannot be read; it must be a PKCS12 file (.p12), which keytool and openssl make",
                    e);
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            throw new ChanceryException(
                    place + " has a certificate that is not valid today (" + e.getMessage() + "); renew it", e);
        } catch (GeneralSecurityException e) {
            throw new ChanceryException(place + " cannot be used (" + e.getMessage() + "); make it anew", e);
        }
    }

    private static void check(KeyStore keys, String place) throws GeneralSecurityException {
        boolean any = false;
        for (String alias : Collections.list(keys.aliases())) {
            if (keys.isKeyEntry(alias) && keys.getCertificate(alias) instanceof X509Certificate certificate) {
                certificate.checkValidity();
                any = true;
            }
        }
        if (!any) {
            throw new ChanceryException(place + " holds no key with a certificate; make it anew");
        }
    }

    /** Returns what Jetty needs; protocols before TLS 1.2 are not spoken. */
    SslContextFactory.Server factory() {
        SslContextFactory.Server factory = new SslContextFactory.Server();
        factory.setKeyStore(keys);
        factory.setKeyStorePassword(password);
        factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        return factory;
    }
}
