package org.externalcontacts.server.internal.route;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactExpand;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.wire.internal.contact.ContactMapper;
import org.externalcontacts.wire.internal.directory.DirectoryMapper;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.identity.IdentifierClaimRequestDto;
import org.externalcontacts.wire.internal.identity.IdentifierMapper;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.merge.MergeRequestDto;
import org.externalcontacts.wire.internal.page.EntitiesDto;

/** The operations on identifiers, promotion, merging and reverse lookup: who is who. */
final class IdentityCalls {

    private static final String ID = "contactId";

    private IdentityCalls() {}

    static void register(OperationHandlers handlers) {
        identifiers(handlers);
        persons(handlers);
    }

    private static void identifiers(OperationHandlers handlers) {
        handlers.put(Operation.POST_IDENTIFIERLOOKUP, (engine, call) -> {
            Option<Identifier> identifier =
                    call.body(Models.IDENTIFIER, (dto, reading) -> IdentifierMapper.identifier(dto));
            return call.then(() -> engine.identities().lookup(identifier.get()), ContactMapper.INSTANCE::dto);
        });
        handlers.put(Operation.GET_CONTACT_IDENTIFIERS, (engine, call) -> {
            Option<ContactId> id = call.id(ID, ContactId::of);
            return call.then(
                    () -> engine.identities().ofContact(id.get()),
                    found -> new EntitiesDto<>(
                            found.map(IdentifierMapper.INSTANCE::dto).toJavaList()));
        });
        handlers.put(Operation.PATCH_CONTACT_IDENTIFIERS, IdentityCalls::claimOrRelease);
    }

    private static void persons(OperationHandlers handlers) {
        handlers.put(Operation.POST_CONTACT_PROMOTION, (engine, call) -> {
            Option<ContactId> id = call.id(ID, ContactId::of);
            return call.then(() -> engine.identities().promote(id.get()), ContactMapper.INSTANCE::dto);
        });
        handlers.put(Operation.POST_MERGE_CONTACTS, (engine, call) -> {
            Option<Pair> pair = call.entity(Models.MERGE, IdentityCalls::pair);
            return call.then(
                    () -> engine.merges().merge(pair.get().source(), pair.get().target()), ContactMapper.INSTANCE::dto);
        });
        handlers.put(Operation.GET_REVERSEWHITEPAGESLOOKUP, (engine, call) -> {
            Option<String> value = call.text(QueryParameter.LOOKUP_VALUE);
            ContactExpand[] expand =
                    call.among(QueryParameter.EXPAND, Expansions.OF_LOOKUP).toJavaArray(ContactExpand[]::new);
            return call.then(() -> engine.directory().lookup(value.get(), expand), DirectoryMapper.INSTANCE::dto);
        });
    }

    private static Either<Refusal, Option<Object>> claimOrRelease(ExternalContacts engine, Call call) {
        Option<ContactId> id = call.id(ID, ContactId::of);
        Option<ClaimOrRelease> request = call.entity(Models.IDENTIFIER_CLAIM, IdentityCalls::claimOrRelease);
        return call.then(
                () -> request.get().isClaim()
                        ? engine.identities().claim(id.get(), request.get().identifier())
                        : engine.identities().release(id.get(), request.get().identifier()),
                IdentifierMapper.INSTANCE::dto);
    }

    private static Option<ClaimOrRelease> claimOrRelease(IdentifierClaimRequestDto dto, Reading reading) {
        Option<Identifier> identifier =
                reading.required("identifier", dto.identifier()).map(IdentifierMapper::identifier);
        Option<String> operation = reading.required("operation", dto.operation());
        operation
                .filter(given -> !given.equals(IdentifierClaimRequestDto.CLAIM)
                        && !given.equals(IdentifierClaimRequestDto.RELEASE))
                .forEach(given -> reading.remember("operation", Option.some(given), "is neither Claim nor Release"));
        return reading.when(
                () -> new ClaimOrRelease(operation.contains(IdentifierClaimRequestDto.CLAIM), identifier.get()));
    }

    private static Option<Pair> pair(MergeRequestDto dto, Reading reading) {
        Option<ContactId> source = reading.requiredId("sourceContactId", dto.sourceContactId(), ContactId::of);
        Option<ContactId> target = reading.requiredId("targetContactId", dto.targetContactId(), ContactId::of);
        return reading.when(() -> new Pair(source.get(), target.get()));
    }

    private record ClaimOrRelease(boolean isClaim, Identifier identifier) {}

    private record Pair(ContactId source, ContactId target) {}
}
