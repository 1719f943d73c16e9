package org.externalcontacts.adapter.http;

import static org.externalcontacts.adapter.http.ApiRequest.to;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.identity.Identities;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.endpoint.IdentityEndpoints;
import org.externalcontacts.wire.internal.identity.ContactIdentifierDto;
import org.externalcontacts.wire.internal.identity.IdentifierClaimRequestDto;

/** Identifiers of a remote system. Interactions happen there by themselves: to observe one, or to expire contacts, is no call of it. */
final class HttpIdentities implements Identities {

    private final Remote remote;

    HttpIdentities(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, Contact> lookup(Identifier identifier) {
        return remote.entity(
                to(IdentityEndpoints.POST_IDENTIFIERLOOKUP)
                        .about(identifier.value())
                        .body(ContactIdentifierDto.of(identifier)),
                ContactForm::contact);
    }

    @Override
    public Either<Refusal, List<ClaimedIdentifier>> ofContact(ContactId contact) {
        return remote.call(
                to(IdentityEndpoints.GET_CONTACT_IDENTIFIERS, contact),
                (dto, reading) -> Pages.entities(dto.entities(), ContactIdentifierDto::claimed, reading));
    }

    /** The platform does not say who holds an identifier that is taken: then its holder is looked up. */
    @Override
    public Either<Refusal, ClaimedIdentifier> claim(ContactId contact, Identifier identifier) {
        HttpIdentities call = new HttpIdentities(remote.inOneCall());
        return call.patched(patch(contact), identifier, IdentifierClaimRequestDto.CLAIM)
                .swap()
                .map(refusal -> call.named(refusal, identifier))
                .swap();
    }

    /** Sent twice, the second would find nothing to release: so it is sent once. */
    @Override
    public Either<Refusal, ClaimedIdentifier> release(ContactId contact, Identifier identifier) {
        return patched(patch(contact).once(), identifier, IdentifierClaimRequestDto.RELEASE);
    }

    @Override
    public Either<Refusal, Contact> promote(ContactId contact) {
        return remote.entity(to(IdentityEndpoints.POST_CONTACT_PROMOTION, contact), ContactForm::contact);
    }

    @Override
    public Either<Refusal, Observation> observe(Interaction interaction) {
        return remote.notSupported("observe");
    }

    @Override
    public Either<Refusal, List<ContactId>> expire(Instant moment) {
        return remote.notSupported("expire");
    }

    private static ApiRequest<IdentifierClaimRequestDto, ContactIdentifierDto> patch(ContactId contact) {
        return to(IdentityEndpoints.PATCH_CONTACT_IDENTIFIERS, contact);
    }

    private Either<Refusal, ClaimedIdentifier> patched(
            ApiRequest<IdentifierClaimRequestDto, ContactIdentifierDto> request,
            Identifier identifier,
            String operation) {
        return remote.entity(
                request.body(new IdentifierClaimRequestDto(operation, ContactIdentifierDto.of(identifier))),
                ContactIdentifierDto::claimed);
    }

    private Refusal named(Refusal refusal, Identifier identifier) {
        Option<Refusal> unexplained = Option.some(refusal)
                .filter(given -> given instanceof Refusal.Conflict conflict
                        && conflict.reason() == Refusal.ConflictReason.CURRENT_STATE);
        return unexplained
                .flatMap(conflict -> lookup(identifier).toOption())
                .<Refusal>map(holder -> new Refusal.IdentifierTaken(identifier, holder.id()))
                .getOrElse(refusal);
    }
}
