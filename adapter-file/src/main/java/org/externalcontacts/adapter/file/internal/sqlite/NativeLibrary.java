package org.externalcontacts.adapter.file.internal.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the driver unpacks its native library: beside the data, since programs may not be run from the directory for temporary files on
 * many servers. The driver loads it once a process, so the first directory that a process opens has it.
 */
final class NativeLibrary {

    private static final String PLACE = "org.sqlite.tmpdir";
    private static final String NAME = "native";

    private NativeLibrary() {}

    /** Makes room for the library below a directory that is locked, unless the embedding app has said where it belongs. */
    static synchronized void unpackBelow(Path directory) throws IOException {
        if (System.getProperty(PLACE) == null) {
            removeCopies(Files.createDirectories(directory.resolve(NAME)));
            unpackBesideOthersBelow(directory);
        }
    }

    /** Makes room for the library below a directory that another process may have locked, whose copy stays. */
    static synchronized void unpackBesideOthersBelow(Path directory) throws IOException {
        if (System.getProperty(PLACE) == null) {
            Path place = Files.createDirectories(directory.resolve(NAME));
            System.setProperty(PLACE, place.toAbsolutePath().toString());
        }
    }

    private static void removeCopies(Path place) throws IOException {
        // A process that was killed leaves its copy behind, a megabyte each time.
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(place, "sqlite-*")) {
            for (Path copy : copies) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
