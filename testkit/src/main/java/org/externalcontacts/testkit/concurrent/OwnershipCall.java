package org.externalcontacts.testkit.concurrent;

import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;

/** A call that reads or changes who holds what and who stands for whom. */
sealed interface OwnershipCall {

    record Claim(ContactId contact, Identifier identifier) implements OwnershipCall {}

    record Release(ContactId contact, Identifier identifier) implements OwnershipCall {}

    record Merge(ContactId source, ContactId target) implements OwnershipCall {}

    /** Writes a profile with nothing but this e-mail address. */
    record Update(ContactId contact, Identifier email) implements OwnershipCall {}

    record Delete(ContactId contact) implements OwnershipCall {}

    record Lookup(Identifier identifier) implements OwnershipCall {}

    record WhoIs(ContactId contact) implements OwnershipCall {}

    /** Makes the call. */
    default Result on(ExternalContacts engine) {
        return fold(new Cases<>(
                claim -> Result.done(engine.identities().claim(claim.contact(), claim.identifier())),
                release -> Result.done(engine.identities().release(release.contact(), release.identifier())),
                merge -> Result.of(
                        engine.merges().merge(merge.source(), merge.target()).map(Contact::id)),
                update -> Result.done(engine.contacts()
                        .update(
                                update.contact(),
                                ContactProfile.builder()
                                        .workEmail(update.email().value())
                                        .build())),
                delete -> Result.done(engine.contacts().delete(delete.contact())),
                lookup -> Result.of(
                        engine.identities().lookup(lookup.identifier()).map(Contact::id)),
                whoIs -> Result.of(engine.merges().canonical(whoIs.contact()))));
    }

    default <R> R fold(Cases<R> cases) {
        if (this instanceof Claim call) {
            return cases.claim().apply(call);
        } else if (this instanceof Release call) {
            return cases.release().apply(call);
        } else if (this instanceof Merge call) {
            return cases.merge().apply(call);
        } else if (this instanceof Update call) {
            return cases.update().apply(call);
        } else if (this instanceof Delete call) {
            return cases.delete().apply(call);
        } else if (this instanceof Lookup call) {
            return cases.lookup().apply(call);
        }
        return cases.whoIs().apply((WhoIs) this);
    }

    /** One answer for each call. */
    record Cases<R>(
            Function<Claim, R> claim,
            Function<Release, R> release,
            Function<Merge, R> merge,
            Function<Update, R> update,
            Function<Delete, R> delete,
            Function<Lookup, R> lookup,
            Function<WhoIs, R> whoIs) {}
}
