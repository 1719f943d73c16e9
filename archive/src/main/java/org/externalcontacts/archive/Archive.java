package org.externalcontacts.archive;

import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.internal.storage.EntriesInOrder;
import org.externalcontacts.archive.internal.ArchiveFile;
import org.externalcontacts.archive.internal.ArchiveReader;
import org.externalcontacts.archive.internal.ArchiveWriter;
import org.externalcontacts.archive.internal.EntryCounts;
import org.externalcontacts.archive.internal.Restoring;
import org.externalcontacts.archive.internal.UnusableLineException;

/**
 * Everything that an engine keeps, as one file: JSON in UTF-8, a record a line, with a first line that names the form and a last one that
 * has a checksum of the others. Contacts are written with their identifiers, when those were claimed, and the merges that made them. Two
 * engines that keep the same write the same file.
 *
 * <p>What is not in it: idempotency keys, events of the change feed, and which tenant the records belong to. It holds personal data, unencrypted.
 *
 * <p>For one thread at a time.
 */
public final class Archive {

    private final Path file;

    private Archive(Path file) {
        this.file = file;
    }

    /**
     * How many records of each kind an archive has.
     *
     * @param counts by the name of the kind, such as {@code contacts}, in the order of the file; kinds without records are absent
     */
    public record Contents(Map<String, Long> counts) {

        /** The number of all records. */
        public long total() {
            return counts.values().sum().longValue();
        }

        /** Such as {@code 2 organizations, 17 contacts}. */
        @Override
        public String toString() {
            return counts.isEmpty()
                    ? "nothing"
                    : counts.iterator().map(count -> count._2 + " " + count._1).mkString(", ");
        }
    }

    /**
     * Why an archive cannot be used.
     *
     * @param line where, from 1
     * @param reason without personal data
     */
    public record Unusable(long line, String reason) {

        /** Such as {@code line 7: not a fact}. */
        @Override
        public String toString() {
            return "line " + line + ": " + reason;
        }
    }

    /** The archive in this file, which need not exist yet. */
    public static Archive at(Path file) {
        return new Archive(file);
    }

    /**
     * Writes everything that the engine keeps at one moment. When this returns the file is on the disk; when it throws, it is not there.
     * An engine in memory or on a file stores nothing meanwhile; PostgreSQL goes on.
     *
     * @param progress told the number of records so far, every thousand, while the engine holds a lock or a connection: it should return soon
     * @throws UncheckedIOException if the file exists, or cannot be written
     */
    public Contents write(LocalEngine engine, LongConsumer progress) {
        EntryCounts counts = new EntryCounts(progress);
        try (ArchiveFile written = ArchiveFile.begun(file)) {
            ArchiveWriter writer = new ArchiveWriter(written.out(), counts);
            engine.storage().read(view -> writer.write(new EntriesInOrder(view).iterator()));
            writer.finish();
            written.finish();
            return new Contents(counts.byKind());
        } catch (UncheckedIOException failed) {
            throw notWritten(Objects.requireNonNull(failed.getCause()));
        } catch (IOException failed) {
            throw notWritten(failed);
        }
    }

    /**
     * Reads all of it and compares its checksum, and says what it has.
     *
     * @param progress told the number of records so far, every thousand
     * @throws UncheckedIOException if the file cannot be read
     */
    public Either<Unusable, Contents> verify(LongConsumer progress) {
        return usable(() -> read(progress, (line, entry) -> {}));
    }

    /**
     * Stores everything in it again, once all of it is verified. Records that are there already, as they are in the archive, are left alone: so
     * after an interruption one calls this again; other records of the engine stay. Nobody else may write to the engine meanwhile. Listeners and the change feed are told nothing.
     *
     * @param progress told the number of records so far, every thousand
     * @return what the archive has; or where it contradicts what the engine has. Then only a part of it is stored: once the contradiction is gone, one
     *     calls this again
     * @throws UncheckedIOException if the file cannot be read
     */
    public Either<Unusable, Contents> restoreInto(LocalEngine engine, LongConsumer progress) {
        return verify(records -> {})
                .flatMap(whole -> usable(() -> {
                    Restoring restoring = new Restoring(engine.storage());
                    Contents read = read(progress, restoring);
                    restoring.finish();
                    return read;
                }));
    }

    /**
     * Copies everything that an engine keeps at one moment into another one, without a file: as an archive would be written and restored, and
     * the idempotency keys as well. The reason why it cannot be done counts records, as if they were lines of an archive.
     *
     * @param to keeps nothing else, which is compared at the end
     * @param progress told the number of records so far, every thousand, while the engine holds a lock or a connection: it should return soon. What it
     *     throws ends the copy
     */
    public static Either<Unusable, Contents> copy(LocalEngine from, LocalEngine to, LongConsumer progress) {
        Either<Unusable, Contents> copied = from.storage().read(view -> {
            EntryCounts counts = new EntryCounts(progress);
            Restoring restoring = new Restoring(to.storage());
            try {
                restoring.keep(view.requests().every());
                restoring.restore(new EntriesInOrder(view).iterator(), counts);
                return Either.right(new Contents(counts.byKind()));
            } catch (UnusableLineException contradiction) {
                return Either.left(new Unusable(contradiction.line(), contradiction.reason()));
            }
        });
        // Behind the reading: it would hold the connection, doing nothing, for as long as the other engine takes.
        return copied.flatMap(contents -> onlyThese(contents, to));
    }

    /** All that was copied is there, so if there is no more, it is the same. */
    private static Either<Unusable, Contents> onlyThese(Contents copied, LocalEngine to) {
        long kept = to.storage()
                .read(view -> (long) new EntriesInOrder(view).iterator().length());
        return kept == copied.total()
                ? Either.right(copied)
                : Either.left(new Unusable(
                        copied.total() + 1,
                        "the engine has " + (kept - copied.total()) + " records that were not copied"));
    }

    private Contents read(LongConsumer progress, ArchiveReader.EntryTaker taker)
            throws IOException, UnusableLineException {
        EntryCounts counts = new EntryCounts(progress);
        try (InputStream in = Files.newInputStream(file)) {
            new ArchiveReader(in, counts).readTo(taker);
        }
        return new Contents(counts.byKind());
    }

    private Either<Unusable, Contents> usable(Reading reading) {
        try {
            return Either.right(reading.run());
        } catch (UnusableLineException unusable) {
            return Either.left(new Unusable(unusable.line(), unusable.reason()));
        } catch (NoSuchFileException missing) {
            throw new UncheckedIOException("there is no archive " + file, missing);
        } catch (IOException failed) {
            throw new UncheckedIOException("the archive " + file + " cannot be read: " + failed, failed);
        }
    }

    private UncheckedIOException notWritten(IOException failed) {
        return new UncheckedIOException("no archive was written to " + file + ": " + failed.getMessage(), failed);
    }

    @FunctionalInterface
    private interface Reading {
        Contents run() throws IOException, UnusableLineException;
    }
}
