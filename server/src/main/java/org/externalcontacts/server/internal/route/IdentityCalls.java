package org.externalcontacts.server.internal.route;

import static org.externalcontacts.server.internal.route.Input.body;
import static org.externalcontacts.server.internal.route.Input.entity;
import static org.externalcontacts.server.internal.route.Input.query;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.directory.MatchesForm;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.IdentityEndpoints;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.identity.ContactIdentifierDto;
import org.externalcontacts.wire.internal.identity.IdentifierClaimRequestDto;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.page.EntitiesDto;

/** The operations on identifiers, promotion, merging and reverse lookup. */
final class IdentityCalls {

    private IdentityCalls() {}

    static void register(OperationHandlers handlers) {
        identifiers(handlers);
        persons(handlers);
    }

    private static void identifiers(OperationHandlers handlers) {
        handlers.on(
                IdentityEndpoints.POST_IDENTIFIERLOOKUP,
                body((dto, reading) -> dto.identifier()),
                (engine, none, identifier) -> engine.identities().lookup(identifier),
                ContactForm::body);
        handlers.on(
                IdentityEndpoints.GET_CONTACT_IDENTIFIERS,
                (engine, id) -> engine.identities().ofContact(id),
                found -> new EntitiesDto<>(found.map(ContactIdentifierDto::of).toJavaList()));
        handlers.on(
                IdentityEndpoints.PATCH_CONTACT_IDENTIFIERS,
                entity(IdentityCalls::claimOrRelease),
                (engine, id, request) -> request.isClaim()
                        ? engine.identities().claim(id, request.identifier())
                        : engine.identities().release(id, request.identifier()),
                ContactIdentifierDto::of);
    }

    private static void persons(OperationHandlers handlers) {
        handlers.on(
                IdentityEndpoints.POST_CONTACT_PROMOTION,
                (engine, id) -> engine.identities().promote(id),
                ContactForm::body);
        handlers.on(
                IdentityEndpoints.POST_MERGE_CONTACTS,
                entity(MergePair::read),
                (engine, none, pair) -> engine.merges().merge(pair.source(), pair.target()),
                ContactForm::body);
        handlers.on(
                IdentityEndpoints.GET_REVERSEWHITEPAGESLOOKUP,
                query(Lookup::of),
                (engine, none, lookup) ->
                        engine.directory().lookup(lookup.value().get(), lookup.parts()),
                MatchesForm::body);
    }

    private static Option<ClaimOrRelease> claimOrRelease(IdentifierClaimRequestDto dto, ReadContext reading) {
        Option<Identifier> identifier =
                reading.required("identifier", dto.identifier()).map(ContactIdentifierDto::identifier);
        Option<String> operation = reading.required("operation", dto.operation());
        operation
                .filter(given -> !given.equals(IdentifierClaimRequestDto.CLAIM)
                        && !given.equals(IdentifierClaimRequestDto.RELEASE))
                .forEach(given -> reading.remember("operation", Option.some(given), "must be Claim or Release"));
        return reading.when(
                () -> new ClaimOrRelease(operation.contains(IdentifierClaimRequestDto.CLAIM), identifier.get()));
    }

    private record ClaimOrRelease(boolean isClaim, Identifier identifier) {}

    /** What is looked for; the value is there, or the call is refused. */
    private record Lookup(Option<String> value, Set<ContactView.Part> expand) {

        static Lookup of(OperationCall<?, ?> call) {
            return new Lookup(
                    call.text(QueryParameter.LOOKUP_VALUE), call.among(QueryParameter.EXPAND, Expansions.OF_LOOKUP));
        }

        ContactView.Part[] parts() {
            return expand.toJavaArray(ContactView.Part[]::new);
        }
    }
}
