package org.externalcontacts.application.internal.organization;

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
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.schema.SchemaTarget;

/** A profile that a caller wrote, read once outside of any atomic step, and judged inside it by what it refers to. */
record WrittenOrganization(OrganizationProfile given, Validation<Seq<Violation>, OrganizationProfile> itself) {

    /** Numbers that equal a known one were read when that was stored, and are not read again. */
    static WrittenOrganization read(OrganizationProfile profile, PhoneReader phones, List<PhoneNumber> known) {
        return new WrittenOrganization(profile, profile.validated(phones, known));
    }

    /** The profile to store, or everything that is wrong with it and with what it refers to (rule 20.4). */
    Either<Refusal, OrganizationProfile> accepted(View view, Option<OrganizationProfile> stored) {
        InputCheck references = new InputCheck()
                .that(
                        given.primaryContact()
                                .forAll(id -> isKept(id, stored)
                                        || view.contacts().find(id).isDefined()),
                        "primaryContactId",
                        given.primaryContact().map(id -> id.text()),
                        "does not identify an existing contact")
                .all(FieldCheck.violations(
                        view,
                        SchemaTarget.EXTERNAL_ORGANIZATION,
                        given.customFields(),
                        stored.flatMap(OrganizationProfile::customFields)));
        return Refusal.unlessValid(itself, references.violations());
    }

    /** A main contact that was deleted meanwhile does not stand in the way of other changes. */
    private static boolean isKept(ContactId primary, Option<OrganizationProfile> stored) {
        return stored.flatMap(OrganizationProfile::primaryContact).contains(primary);
    }
}
