package org.externalcontacts.files.contact;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.address.PostalAddress;

/** Which of the addresses of a row is the one that the contact gets. */
final class AddressChoice {

    private final Assembly row;
    private final List<Cell> parts;

    AddressChoice(Assembly row, List<Cell> cells) {
        this.row = row;
        this.parts = cells.filter(cell -> Field.ADDRESS.contains(cell.field()));
    }

    /** The address of the first place; others are remarked upon. */
    PostalAddress address() {
        Option<Place> chosen = parts.map(cell -> cell.target().place()).min();
        parts.filter(cell -> !chosen.contains(cell.target().place()))
                .map(Cell::from)
                .distinct()
                .forEach(from -> row.remark(from + " is not kept: a contact has one address"));
        return chosen.map(this::in).getOrElse(PostalAddress.empty());
    }

    private PostalAddress in(Place place) {
        Option<String> street = part(place, Field.ADDRESS1);
        Option<String> whole = part(place, Field.WHOLE_ADDRESS);
        if (street.isDefined()) {
            Tuple2<List<Cell>, List<Cell>> given =
                    parts.filter(cell -> cell.target().place() == place).partition(AddressChoice::isWhole);
            row.remarkOnWhole(given._1, given._2);
        }
        return PostalAddress.builder()
                .address1(street.orElse(whole))
                .address2(part(place, Field.ADDRESS2))
                .city(part(place, Field.CITY))
                .state(part(place, Field.STATE))
                .postalCode(part(place, Field.POSTAL_CODE))
                .countryCode(part(place, Field.COUNTRY_CODE).map(Countries::code))
                .build();
    }

    private static boolean isWhole(Cell cell) {
        return cell.field() == Field.WHOLE_ADDRESS;
    }

    private Option<String> part(Place place, Field field) {
        return row.one(parts.filter(cell -> cell.target().equals(new Target(field, place))));
    }
}
