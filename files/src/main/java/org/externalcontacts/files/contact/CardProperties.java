package org.externalcontacts.files.contact;

import ezvcard.VCard;
import ezvcard.parameter.VCardParameter;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Kind;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** What the properties of a vCard say of a contact. For one card and one thread. */
final class CardProperties {

    private static final String LABEL_OF_A_GROUP = "X-ABLABEL";
    private static final String TWITTER = "X-TWITTER";

    /** How address books of Apple mark groups up to version 3.0, which has no KIND. */
    private static final String KIND_OF_APPLE = "X-ADDRESSBOOKSERVER-KIND";

    private static final List<String> OTHER_KINDS = List.of("group", "org", "location", "application", "device");

    private final VCard card;
    private final Assembly person;
    private Set<Place> places = HashSet.empty();

    CardProperties(VCard card, Assembly person) {
        this.card = card;
        this.person = person;
    }

    /** Adds what the property says; whether it says anything that a contact has a field for. */
    boolean take(VCardProperty property, String name) {
        if (property instanceof StructuredName parts) {
            takeName(parts, name);
        } else if (property instanceof Telephone telephone) {
            takePhone(telephone, name);
        } else if (property instanceof Email email) {
            String kinds = kinds(email, email.getTypes());
            person.add(Target.of(Label.email(kinds)), name, Option.of(email.getValue()));
        } else if (property instanceof Address address) {
            takeAddress(address, name);
        } else if (property instanceof Organization organization) {
            takeOrganization(List.ofAll(organization.getValues()), name);
        } else if (property instanceof Kind kind) {
            takeKind(kind);
        } else {
            return takeText(property, name);
        }
        return true;
    }

    private boolean takeText(VCardProperty property, String name) {
        if (property instanceof FormattedName whole) {
            person.addFirst(Field.WHOLE_NAME, name, Option.of(whole.getValue()));
        } else if (property instanceof Title title) {
            person.addFirst(Field.TITLE, name, Option.of(title.getValue()));
        } else if (property instanceof Uid uid) {
            person.addFirst(Field.KEY, name, Option.of(uid.getValue()));
        } else if (property instanceof Url url) {
            person.addFirst(Field.EXTERNAL_SYSTEM_URL, name, Option.of(url.getValue()));
        } else if (name.equals(TWITTER) && property instanceof RawProperty handle) {
            person.addFirst(Field.TWITTER_SCREEN_NAME, name, Option.of(handle.getValue()));
        } else if (name.equals(KIND_OF_APPLE) && property instanceof RawProperty kind) {
            Option.of(kind.getValue()).filter(OTHER_KINDS::contains).forEach(this::takeOther);
        } else {
            return name.equals(LABEL_OF_A_GROUP);
        }
        return true;
    }

    private void takeName(StructuredName parts, String name) {
        person.addFirst(Field.FIRST_NAME, name, Option.of(parts.getGiven()));
        person.addFirst(Field.MIDDLE_NAME, name, joined(" ", parts.getAdditionalNames()));
        person.addFirst(Field.LAST_NAME, name, Option.of(parts.getFamily()));
        person.addFirst(Field.SALUTATION, name, joined(" ", parts.getPrefixes()));
        joined(" ", parts.getSuffixes())
                .forEach(suffixes -> person.remark("the suffix of " + name + " is not kept: a contact has none"));
    }

    private void takeOrganization(List<String> values, String name) {
        person.addFirst(Field.ORGANIZATION, name, values.headOption());
        joined(" ", values.drop(1))
                .forEach(units -> person.remark("the unit of " + name + " is not kept: a contact has none"));
    }

    private void takePhone(Telephone telephone, String name) {
        Option<String> number = Option.of(telephone.getText())
                .orElse(() -> Option.of(telephone.getUri()).map(Object::toString));
        Label.phone(kinds(telephone, telephone.getTypes()))
                .peek(field -> person.add(Target.of(field), name, number))
                .onEmpty(() -> person.remark(name + " is not kept: its label marks it as not for calls"));
    }

    private void takeAddress(Address address, String name) {
        Place place = Label.place(kinds(address, address.getTypes()));
        if (places.contains(place)) {
            person.remark(name + " is not kept: a contact has one address");
            return;
        }
        places = places.add(place);
        part(Field.WHOLE_ADDRESS, place, name, Option.of(address.getLabel()));
        part(Field.ADDRESS1, place, name, joined(", ", address.getStreetAddresses()));
        part(
                Field.ADDRESS2,
                place,
                name,
                joined(", ", List.ofAll(address.getExtendedAddresses()).appendAll(address.getPoBoxes())));
        part(Field.CITY, place, name, joined(", ", address.getLocalities()));
        part(Field.STATE, place, name, joined(", ", address.getRegions()));
        part(Field.POSTAL_CODE, place, name, joined(", ", address.getPostalCodes()));
        part(Field.COUNTRY_CODE, place, name, joined(", ", address.getCountries()));
    }

    private void part(Field field, Place place, String name, Option<String> value) {
        person.add(new Target(field, place), name, value);
    }

    private void takeKind(Kind kind) {
        if (!kind.isIndividual()) {
            takeOther(kind.getValue());
        }
    }

    /** Messages name no values: a kind is named only if it is one of those that there are. */
    private void takeOther(String kind) {
        person.problem(OTHER_KINDS
                .find(kind::equalsIgnoreCase)
                .map(known -> "describes a " + known + ", not a person")
                .getOrElse("describes no person"));
    }

    /** What the property says of its kind, in one text; Apple writes a label beside it, in the same group. */
    private String kinds(VCardProperty property, Iterable<? extends VCardParameter> types) {
        List<String> labels = List.ofAll(card.getExtendedProperties(LABEL_OF_A_GROUP))
                .filter(label ->
                        Option.of(property.getGroup()).exists(group -> group.equalsIgnoreCase(label.getGroup())))
                .flatMap(label -> Option.of(label.getValue()));
        return List.<VCardParameter>ofAll(types)
                .map(VCardParameter::getValue)
                .appendAll(labels)
                .mkString(" ");
    }

    private static Option<String> joined(String between, Iterable<String> values) {
        List<String> present = List.ofAll(values).filter(value -> !value.isBlank());
        return Option.when(!present.isEmpty(), () -> present.mkString(between));
    }
}
