package org.externalcontacts.adapter.postgres.outage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the system. PostgreSQL refuses to run as root, so root runs them as the user that its package has made. */
final class Installed {

    private static final String USER = "postgres";
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String INSTRUCTION =
            " is not installed. The profile failover needs Patroni, etcd and PostgreSQL; on Debian: apt-get install patroni etcd-server postgresql";

    private Installed() {}

    /** The program of this name. Without it the test fails: whoever asks for the profile wants to have it run. */
    static Path program(String name) {
        return onPath(name).orElseThrow(() -> new AssertionError(name + INSTRUCTION));
    }

    /** Where all programs of one version of PostgreSQL are; Debian keeps them beside each other and not on the path. */
    static Path postgres() throws IOException {
        Optional<Path> newest = Optional.empty();
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                newest = versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                        .max(Comparator.comparing(
                                version -> Integer.valueOf(version.getFileName().toString())))
                        .map(version -> version.resolve("bin"));
            }
        }
        return newest.or(() -> onPath("initdb").map(Path::getParent))
                .orElseThrow(() -> new AssertionError("initdb" + INSTRUCTION));
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A directory in which the programs may write. */
    static Path directory(Path path) throws IOException {
        Files.createDirectory(path);
        if (isRoot()) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
        }
        return path;
    }

    /** Starts a program in a directory, where {@link #printed} is what it prints. It takes the place of what changes the user: who kills the process kills the program. */
    static Process start(Path directory, List<String> command) throws IOException {
        List<String> user =
                isRoot() ? List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--init-groups", "--") : List.of();
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(user.stream(), command.stream()).toList())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed(directory).toFile());
        builder.environment().put("HOME", directory.toString());
        return builder.start();
    }

    /** What the program has printed that was started in this directory. */
    static Path printed(Path directory) {
        return directory.resolve("printed.log");
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
