package org.externalcontacts.examples.quickstart;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The two files a run works on. */
record Inputs(Table people, Table offices) {

    /** Reads the files of these names, people first, or the sample when there are none; or says why that cannot be done. */
    static Either<String, Inputs> read(String... args) {
        if (args.length == 0) {
            return read(CsvFile.shipped("people.csv"), CsvFile.shipped("offices.csv"));
        } else if (args.length != 2) {
            return Either.left("give no file, for the sample, or two: people.csv offices.csv");
        }
        try {
            return read(CsvFile.at(Path.of(args[0])), CsvFile.at(Path.of(args[1])));
        } catch (InvalidPathException notAPath) {
            return Either.left("not a file name: " + notAPath.getInput());
        }
    }

    private static Either<String, Inputs> read(CsvFile people, CsvFile offices) {
        return people.read(PersonRow.COLUMNS)
                .flatMap(ofPeople -> offices.read(OfficeRow.COLUMNS).map(ofOffices -> new Inputs(ofPeople, ofOffices)));
    }

    Seq<PersonRow> personRows() {
        return people.rows().map(PersonRow::new);
    }

    Seq<OfficeRow> officeRows() {
        return offices.rows().map(OfficeRow::new);
    }
}
