package org.externalcontacts.server.access;

import io.vavr.control.Either;
import java.nio.file.Path;
import org.externalcontacts.server.internal.access.Secret;

/** A PKCS12 or JKS file with the key and the certificate of a server, and its password, which nothing shows. Immutable. */
public final class TlsKeystore {

    private final Path file;
    private final String password;

    private TlsKeystore(Path file, String password) {
        this.file = file;
        this.password = password;
    }

    /** This file, which is read when the server starts. */
    public static TlsKeystore of(Path file, String password) {
        return new TlsKeystore(file, password);
    }

    /** This file and a password, which may also be {@code env:NAME} or {@code file:PATH}; or what is wrong, without the password. */
    public static Either<String, TlsKeystore> read(Path file, String password) {
        return Secret.read(password).map(text -> of(file, text));
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** What opens the file, and the key in it. */
    public String password() {
        return password;
    }

    @Override
    public String toString() {
        return "TlsKeystore[" + file + "]";
    }
}
