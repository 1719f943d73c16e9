package org.externalcontacts.server.cli;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.wire.contact.ContactReader;
import org.externalcontacts.wire.endpoint.Models;
import org.externalcontacts.wire.json.Codec;
import org.externalcontacts.wire.json.JsonObject;
import org.externalcontacts.wire.json.Reading;

/**
 * Contacts from a CSV file whose header names the fields of a contact. Columns of other names are passed over; a phone column holds what
 * would be the number's {@code display}.
 */
final class CsvSeed {

    private static final Set<String> TEXTS = Set.of(
            "firstName",
            "middleName",
            "lastName",
            "salutation",
            "title",
            "workEmail",
            "personalEmail",
            "otherEmail",
            "externalSystemUrl");
    private static final Set<String> PHONES = Set.of("workPhone", "cellPhone", "homePhone", "otherPhone");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private CsvSeed() {}

    /** How many contacts were created; or the first line that makes none, and why. */
    static Either<String, Integer> load(Path file, ExternalContacts engine) {
        Codec codec = Codec.strict();
        int created = 0;
        try (CSVParser lines = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            for (CSVRecord line : lines) {
                Either<Refusal, ?> made = Refusal.unlessValid(profile(line, codec))
                        .flatMap(profile -> engine.contacts().create(profile));
                if (made.isLeft()) {
                    return Either.left("line " + lines.getCurrentLineNumber() + " of " + file + ": "
                            + made.getLeft().message());
                }
                created++;
            }
        } catch (IOException unreadable) {
            return Either.left(file + " cannot be read: " + unreadable.getMessage());
        }
        return Either.right(created);
    }

    private static Validation<Seq<Violation>, ContactProfile> profile(CSVRecord line, Codec codec) throws IOException {
        JsonObject contact = new JsonObject();
        line.toMap().forEach((column, value) -> {
            if (value.isEmpty()) {
                return;
            } else if (TEXTS.contains(column)) {
                contact.put(column, value);
            } else if (PHONES.contains(column)) {
                contact.putObject(column).put("display", value);
            } else if (column.equals("twitterScreenName")) {
                contact.putObject("twitterId").put("screenName", value);
            }
        });
        return Reading.of(codec.read(Models.CONTACT, codec.write(contact)), ContactReader::profile);
    }
}
