package org.externalcontacts.files.text;

import io.vavr.control.Option;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.externalcontacts.files.internal.text.UnusableFileException;

/**
 * A file to read, wherever its bytes are.
 *
 * @param name what messages call it
 * @param content opens its bytes; opened once for each reading
 * @param charset the encoding of a file without byte-order mark, if known; by default UTF-8, or UTF-16 where every other byte is
 *     zero
 */
public record FileSource(String name, Content content, Option<Charset> charset) {

    /** Opens the bytes of a file. */
    @FunctionalInterface
    public interface Content {

        /** The bytes from the first on; the reader closes them. */
        InputStream open() throws IOException;
    }

    /** The file at this path. */
    public static FileSource at(Path path) {
        return new FileSource(path.toString(), () -> opened(path), Option.none());
    }

    /** The same file, known to be in this encoding; a byte-order mark in it is believed all the same. */
    public FileSource in(Charset encoding) {
        return new FileSource(name, content, Option.some(encoding));
    }

    /** This file as a part of a sentence: its name and what is to be said. */
    public String saying(String what) {
        return name + ": " + what;
    }

    /** A sentence that says why the file cannot be read. */
    public String unreadable(IOException failure) {
        if (failure instanceof UnusableFileException) {
            return saying(String.valueOf(failure.getMessage()));
        } else if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return saying("no such file");
        }
        return saying("cannot be read: " + failure.getMessage());
    }

    private static InputStream opened(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new UnusableFileException("is a directory");
        }
        // A pipe, such as /dev/stdin, has no position, which channels ask for.
        return Files.exists(path) && !Files.isRegularFile(path)
                ? new FileInputStream(path.toFile())
                : Files.newInputStream(path);
    }
}
