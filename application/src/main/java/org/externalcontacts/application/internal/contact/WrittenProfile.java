package org.externalcontacts.application.internal.contact;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.externalcontacts.application.internal.schema.FieldCheck;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.SchemaTarget;

/** A profile that a caller wrote, read once outside of any atomic step, and judged inside it by what it refers to. */
record WrittenProfile(ContactProfile given, Validation<Seq<Violation>, ContactProfile> itself) {

    /** Numbers that were read for the stored profile are not read again. */
    static WrittenProfile read(ContactProfile profile, PhoneReader phones, ContactProfile stored) {
        return new WrittenProfile(profile, profile.validated(phones, stored));
    }

    /** The profile to store, or everything that is wrong with it and with what it refers to (rule 20.4). */
    Either<Refusal, ContactProfile> accepted(View view, Option<CustomFields> stored) {
        InputCheck references = new InputCheck()
                .that(
                        given.organization()
                                .forAll(id -> view.organizations()
                                        .existing(List.of(id))
                                        .contains(id)),
                        "externalOrganization.id",
                        given.organization().map(id -> id.text()),
                        "does not identify an existing organization")
                .all(FieldCheck.violations(view, SchemaTarget.CONTACT, given.customFields(), stored));
        return Refusal.unlessValid(itself, references.violations());
    }
}
