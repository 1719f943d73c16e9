package org.externalcontacts.examples.quickstart;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import org.externalcontacts.files.contact.ContactFile;
import org.externalcontacts.files.contact.Person;
import org.externalcontacts.files.table.Table;
import org.externalcontacts.files.text.FileSource;

/** The two files a run works on: contacts, read as the server's {@code --seed} reads them, and a custom table. */
record Inputs(
        FileSource peopleFile,
        ContactFile.Description columns,
        Seq<ContactFile.Row> people,
        FileSource officesFile,
        Seq<OfficeRow> offices) {

    /** Reads the files of these names, people first, or the sample when there are none; or says why that cannot be done. */
    static Either<String, Inputs> read(String... args) {
        if (args.length == 0) {
            return read(shipped("people.csv"), shipped("offices.csv"));
        } else if (args.length != 2) {
            return Either.left("give no arguments (for the sample) or two files: people.csv offices.csv");
        }
        try {
            return read(FileSource.at(Path.of(args[0])), FileSource.at(Path.of(args[1])));
        } catch (InvalidPathException notAPath) {
            return Either.left("not a file name: " + notAPath.getInput());
        }
    }

    private static Either<String, Inputs> read(FileSource people, FileSource offices) {
        Collection<ContactFile.Row> contacts = new ArrayList<>();
        Collection<Table.Row> rows = new ArrayList<>();
        return ContactFile.of(people)
                .keeping(PublicSeat.PARTY, PublicSeat.STATE)
                .read(contacts::add)
                .flatMap(columns -> Table.read(offices, OfficeRow.COLUMNS, rows::add)
                        .map(header -> new Inputs(
                                people,
                                columns,
                                Vector.ofAll(contacts),
                                offices,
                                Vector.ofAll(rows).map(OfficeRow::new))));
    }

    /** A file of the sample that lies beside this class. */
    private static FileSource shipped(String name) {
        return new FileSource(
                name,
                () -> {
                    InputStream stream = Inputs.class.getResourceAsStream(name);
                    if (stream == null) {
                        throw new NoSuchFileException(name);
                    }
                    return stream;
                },
                Option.none());
    }

    /** Those whom a row describes. */
    Seq<Person> persons() {
        return people.flatMap(row -> row.person().toOption());
    }
}
