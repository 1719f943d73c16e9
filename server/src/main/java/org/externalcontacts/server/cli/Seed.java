package org.externalcontacts.server.cli;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.PrintWriter;
import java.util.regex.Pattern;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.files.contact.ContactFile;
import org.externalcontacts.files.contact.ContactLoader;
import org.externalcontacts.files.text.FileSource;

/** Contacts from a file, and a line for whatever of it did not become one. For one thread, once. */
final class Seed {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final FileSource file;
    private final PrintWriter out;
    private final PrintWriter err;

    Seed(FileSource file, PrintWriter out, PrintWriter err) {
        this.file = file;
        this.out = out;
        this.err = err;
    }

    /** The number of rejected rows; or why the file cannot be used. */
    Either<String, Integer> fill(ExternalContacts engine) {
        FileLoad load = new FileLoad(engine, this::tell);
        Either<String, ContactFile.Description> read = load.run(file);
        err.flush();
        return read.peek(description -> tell(description, load)).map(description -> load.rejected());
    }

    private void tell(ContactLoader.Loaded row) {
        String line = file.name() + " line " + row.line() + ": ";
        row.contact().peekLeft(reasons -> print(err, line + reasons.mkString("; ")));
        row.remarks().forEach(remark -> print(out, line + remark));
    }

    private void tell(ContactFile.Description description, FileLoad load) {
        print(out, file.saying(description.format()));
        print(out, "  used: " + listed(description.used()));
        print(out, "  not used: " + listed(description.unused()));
        String rejected = Terminal.count(load.rejected(), "row") + " rejected";
        print(out, Terminal.count(load.contacts(), "contact") + " from " + file.name() + ", " + rejected);
        out.flush();
    }

    /** Headings and names of properties are the file's own: no control character of theirs reaches a terminal. */
    private static void print(PrintWriter to, String line) {
        to.println(CONTROL.matcher(line).replaceAll("?"));
    }

    private static String listed(List<String> columns) {
        return columns.isEmpty() ? "none" : columns.mkString(", ");
    }
}
