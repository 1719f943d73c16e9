package org.externalcontacts.examples.quickstart;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.files.table.Table;

/** A row of the offices' file: where a person can be found and called. */
record OfficeRow(Table.Row row) {

    /** The columns it is made of. */
    static final List<String> COLUMNS = List.of(
            "legislatorId",
            "officeId",
            "firstName",
            "lastName",
            "address1",
            "address2",
            "city",
            "state",
            "postalCode",
            "phone",
            "fax");

    long line() {
        return row.line();
    }

    /** The id of the office's person in the people's file. */
    Option<String> personId() {
        return row.get("legislatorId");
    }

    /** The phone as an interaction would report it: with country code, North America's when the file gives none. */
    Option<Identifier> phone() {
        return row.get("phone")
                .map(written -> written.startsWith("+") ? written : "+1 " + written)
                .map(Identifier::phone);
    }

    /** Address, phone and fax as a note. */
    String note() {
        List<String> address =
                List.of("address1", "address2", "city", "state", "postalCode").flatMap(row::get);
        return List.of(
                        Option.of(address.mkString(", ")).filter(line -> !line.isEmpty()),
                        row.get("phone").map(number -> "Phone " + number),
                        row.get("fax").map(number -> "Fax " + number))
                .flatMap(part -> part)
                .prepend("Office " + row.get("officeId").getOrElse("without id"))
                .mkString("\n");
    }
}
