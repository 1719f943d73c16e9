package org.externalcontacts.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One run of the quickstart: what it printed and how it ended. */
record Run(int exitCode, String out, String err) {

    /** The header of a file of people. */
    static final String PEOPLE =
            "id,firstName,middleName,lastName,title,organization,party,state,workPhone,address,url,twitterScreenName,"
                    + "twitterId,facebookName\n";

    /** The header of a file of offices. */
    static final String OFFICES = String.join(",", OfficeRow.COLUMNS) + "\n";

    static Run of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Quickstart(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(args);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A run on files of this content, named people.csv and offices.csv. */
    static Run on(Path folder, byte[] people, byte[] offices) {
        try {
            Path peopleFile = Files.write(folder.resolve("people.csv"), people);
            Path officesFile = Files.write(folder.resolve("offices.csv"), offices);
            return of(peopleFile.toString(), officesFile.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Run on(Path folder, String people, String offices) {
        return on(folder, people.getBytes(StandardCharsets.UTF_8), offices.getBytes(StandardCharsets.UTF_8));
    }

    /** A person with a phone, and nothing else but a name. */
    static String person(String id, String name, String phone) {
        return id + "," + name + ",,Test,,House,Party,ST," + phone + ",,,,,\n";
    }

    /** An office with a phone. */
    static String office(String personId, String officeId, String phone) {
        return personId + "," + officeId + ",,,1 Street,,Town,ST,10000," + phone + ",\n";
    }

    /** The number the report counts under these words. */
    int count(String words) {
        return out.lines()
                .filter(line -> line.endsWith("  " + words))
                .map(line -> line.strip().split(" ", 2)[0].replace(",", ""))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(0);
    }
}
