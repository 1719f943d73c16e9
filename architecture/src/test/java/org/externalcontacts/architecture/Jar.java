package org.externalcontacts.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A built jar, as whoever unpacks it sees it. */
record Jar(Path file) {

    /** The modules that other builds depend on. */
    static final List<String> PUBLISHED = List.of(
            "domain",
            "application",
            "adapter-inmemory",
            "adapter-file",
            "adapter-postgres",
            "people",
            "files",
            "archive",
            "jackson",
            "jackson3",
            "wire",
            "adapter-http",
            "server-console",
            "server",
            "testkit",
            "testkit-http",
            "spring-boot",
            "spring-boot-test");

    /** What a build that depends on this module gets: not the program that carries everything. */
    static Jar of(String module) {
        // Artifacts for Spring Boot are named as Spring wants those of others named.
        String artifact = module.replace("spring-boot", "spring-boot-starter");
        String name = "external-contacts-" + artifact + "-[0-9].*[^s]\\.jar";
        return Repository.jars(module).stream()
                .filter(jar -> jar.getFileName().toString().matches(name))
                .map(Jar::new)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(module + " has not been packaged"));
    }

    List<String> names() {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of an entry, or the empty text if there is none of that name. */
    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The bytes of an entry, or none if there is no entry of that name. */
    byte[] bytes(String name) {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            ZipEntry entry = jar.getEntry(name);
            return entry == null ? new byte[0] : jar.getInputStream(entry).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
