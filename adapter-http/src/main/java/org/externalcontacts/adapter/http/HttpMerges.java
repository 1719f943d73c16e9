package org.externalcontacts.adapter.http;

import static org.externalcontacts.adapter.http.ApiRequest.to;

import io.vavr.control.Either;
import org.externalcontacts.application.merge.Merges;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergePlan;
import org.externalcontacts.domain.merge.MergePolicy;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.endpoint.IdentityEndpoints;
import org.externalcontacts.wire.internal.merge.MergeRequestDto;

/** Merging in a remote system. A preview is made here, of what is there now, by the rules that the platform documents. */
final class HttpMerges implements Merges {

    private final Remote remote;

    HttpMerges(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, Contact> merge(ContactId source, ContactId target) {
        return remote.entity(
                to(IdentityEndpoints.POST_MERGE_CONTACTS)
                        .about(source.text())
                        .body(new MergeRequestDto(source.text(), target.text())),
                ContactForm::contact);
    }

    @Override
    public Either<Refusal, MergePlan> preview(ContactId source, ContactId target) {
        HttpContacts contacts = new HttpContacts(remote.inOneCall());
        return remote.permitted(
                Operation.POST_MERGE_CONTACTS,
                () -> contacts.get(source)
                        .flatMap(first ->
                                contacts.get(target).flatMap(second -> MergePolicy.PLATFORM.plan(first, second))));
    }

    @Override
    public Either<Refusal, ContactId> canonical(ContactId contact) {
        return new HttpContacts(remote).get(contact).map(Contact::id);
    }
}
