package org.externalcontacts.server.cli;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.PrintWriter;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.files.contact.ContactFile;
import org.externalcontacts.files.contact.ContactLoader;
import org.externalcontacts.files.contact.FileDescription;
import org.externalcontacts.files.contact.Loaded;
import org.externalcontacts.files.text.FileSource;

/** Contacts from a file, and a line for whatever of it did not become one. For one thread, once. */
final class Seed {

    private final FileSource file;
    private final PrintWriter out;
    private final PrintWriter err;
    private int contacts;
    private int bad;

    Seed(FileSource file, PrintWriter out, PrintWriter err) {
        this.file = file;
        this.out = out;
        this.err = err;
    }

    /** How many rows made no contact; or why the file cannot be used. */
    Either<String, Integer> fill(ExternalContacts engine) {
        ContactLoader loader = new ContactLoader(engine);
        Either<String, FileDescription> read = ContactFile.of(file).read(row -> tell(loader.load(row)));
        err.flush();
        return read.peek(this::tell).map(description -> bad);
    }

    private void tell(Loaded row) {
        String line = file.name() + " line " + row.line() + ": ";
        row.contact().peek(made -> contacts++).peekLeft(reasons -> {
            bad++;
            err.println(line + reasons.mkString("; "));
        });
        row.remarks().forEach(remark -> out.println(line + remark));
    }

    private void tell(FileDescription description) {
        out.println(file.saying(description.format()));
        out.println("  used: " + listed(description.used()));
        out.println("  not used: " + listed(description.unused()));
        out.println(contacts + " contacts from " + file.name() + ", " + bad + " rows made none");
        out.flush();
    }

    private static String listed(List<String> columns) {
        return columns.isEmpty() ? "none" : columns.mkString(", ");
    }
}
