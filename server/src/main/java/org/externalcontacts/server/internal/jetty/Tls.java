package org.externalcontacts.server.internal.jetty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.Collections;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.externalcontacts.server.access.TlsKeystore;

/** HTTPS before HTTP. */
final class Tls {

    private Tls() {}

    /**
     * What takes a connection before HTTP does.
     *
     * @throws UncheckedIOException if the keystore cannot be read, or holds no key
     */
    static SslConnectionFactory before(HttpConnectionFactory http, TlsKeystore keystore) {
        SslContextFactory.Server factory = new SslContextFactory.Server();
        factory.setKeyStore(read(keystore));
        factory.setKeyStorePassword(keystore.password());
        return new SslConnectionFactory(factory, http.getProtocol());
    }

    private static KeyStore read(TlsKeystore keystore) {
        try {
            char[] password = keystore.password().toCharArray();
            KeyStore store = KeyStore.getInstance(keystore.file().toFile(), password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && store.getKey(alias, password) != null) {
                    return store;
                }
            }
            throw unreadable(keystore, "contains no key", new IOException("no key"));
        } catch (KeyStoreException otherFile) {
            throw unreadable(keystore, "cannot be read: it is not a PKCS12 or JKS file", new IOException(otherFile));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw unreadable(
                    keystore,
                    "cannot be read: it is not a PKCS12 or JKS file, or the password is wrong",
                    new IOException(unreadable));
        } catch (GeneralSecurityException wrong) {
            throw unreadable(keystore, "cannot be opened: the password of its key is wrong", new IOException(wrong));
        }
    }

    private static UncheckedIOException unreadable(TlsKeystore keystore, String how, IOException why) {
        return new UncheckedIOException("the keystore " + keystore.file() + " " + how, why);
    }
}
