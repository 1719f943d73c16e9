package org.externalcontacts.adapter.postgres.outage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;

/** A process that writes until it is killed, on several threads, and keeps a ledger. */
final class KilledWriter {

    private static final int THREADS = 4;

    private KilledWriter() {}

    /** Writes for ever: the URL of the database, the tenant, the file of the ledger. */
    public static void main(String[] arguments) throws IOException {
        Ledger ledger = Ledger.open(Path.of(arguments[2]));
        PostgresExternalContacts engine = PostgresExternalContacts.builder(arguments[0], "postgres", "postgres")
                .tenant(arguments[1])
                .migrate(false)
                .connections(THREADS)
                .open();
        LedgeredWriter writer = new LedgeredWriter(engine, ledger);
        IntStream.range(0, THREADS)
                .mapToObj(number -> new Thread(() -> writeForEver(writer)))
                .forEach(Thread::start);
    }

    private static void writeForEver(LedgeredWriter writer) {
        while (true) {
            writer.round();
        }
    }
}
