package org.externalcontacts.files.contact;

import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.files.text.FileSource;

/** What came of loading a file into an empty engine. */
record Loading(Either<String, ContactFile.Description> file, Vector<ContactLoader.Loaded> rows, int organizations) {

    static Loading of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    static Loading of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    static Loading of(byte[] bytes) {
        return of(source(bytes));
    }

    static Loading of(FileSource source) {
        try (ExternalContacts engine = InMemoryExternalContacts.create()) {
            ContactLoader loader = new ContactLoader(engine);
            Collection<ContactLoader.Loaded> rows = new ArrayList<>();
            Either<String, ContactFile.Description> file =
                    ContactFile.of(source).read(row -> rows.add(loader.load(row)));
            return new Loading(file, Vector.ofAll(rows), loader.organizations());
        }
    }

    static FileSource source(byte[] bytes) {
        return new FileSource("people.csv", () -> new ByteArrayInputStream(bytes), Option.none());
    }

    List<Contact> contacts() {
        return rows.flatMap(row -> row.contact().toOption()).toList();
    }

    List<ContactProfile> profiles() {
        return contacts().map(Contact::profile);
    }

    ContactProfile profile() {
        return profiles().head();
    }

    /** First names of those who were taken. */
    List<String> firstNames() {
        return profiles().flatMap(profile -> profile.name().first());
    }

    /** Each bad row as {@code line: reasons}. */
    List<String> refused() {
        return rows.filter(row -> row.contact().isLeft())
                .map(row -> row.line() + ": " + row.contact().getLeft().mkString("; "))
                .toList();
    }

    List<String> remarks() {
        return rows.flatMap(row -> row.remarks().map(remark -> row.line() + ": " + remark))
                .toList();
    }

    List<String> used() {
        return file.get().used();
    }

    List<String> unused() {
        return file.get().unused();
    }

    /** Why the file as a whole was not used. */
    String failure() {
        return file.getLeft();
    }
}
