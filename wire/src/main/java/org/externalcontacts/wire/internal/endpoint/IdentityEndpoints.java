package org.externalcontacts.wire.internal.endpoint;

import static org.externalcontacts.wire.internal.endpoint.PathParameter.CONTACT_ID;
import static org.externalcontacts.wire.internal.endpoint.PathTemplate.path;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.EXPAND;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.LOOKUP_VALUE;

import io.vavr.Tuple0;
import io.vavr.collection.List;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.wire.internal.identity.ContactIdentifierDto;
import org.externalcontacts.wire.internal.identity.IdentifierClaimRequestDto;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.merge.MergeRequestDto;
import org.externalcontacts.wire.internal.page.EntitiesDto;

/** Who is who: identifiers, promotion, merging and look-ups. */
public final class IdentityEndpoints {

    private static final EndpointGroup IDENTITIES = new EndpointGroup(Tag.IDENTITIES, EntityKind.CONTACT);

    public static final Endpoint<ContactId, NoBody, Body<Contact>> GET_CONTACT_UNRESOLVED = IDENTITIES
            .get(
                    Operation.GET_CONTACT_UNRESOLVED,
                    "Get a contact as it was before merges",
                    path("/contacts/{}/unresolved", CONTACT_ID))
            .query(EXPAND)
            .refuses(404)
            .answers(Models.CONTACT);

    public static final Endpoint<ContactId, NoBody, EntitiesDto<ContactIdentifierDto>> GET_CONTACT_IDENTIFIERS =
            IDENTITIES
                    .get(
                            Operation.GET_CONTACT_IDENTIFIERS,
                            "List the identifiers of a contact",
                            path("/contacts/{}/identifiers", CONTACT_ID))
                    .refuses(404)
                    .answers(Models.IDENTIFIER_LISTING);

    public static final Endpoint<Tuple0, NoBody, Body<Directory.Matches>> GET_REVERSEWHITEPAGESLOOKUP = IDENTITIES
            .get(
                    Operation.GET_REVERSEWHITEPAGESLOOKUP,
                    "Find who has a phone number, an e-mail address or a Twitter handle",
                    path("/reversewhitepageslookup"))
            .query(LOOKUP_VALUE, EXPAND)
            .answers(Models.MATCHES);

    public static final Endpoint<ContactId, IdentifierClaimRequestDto, ContactIdentifierDto> PATCH_CONTACT_IDENTIFIERS =
            IDENTITIES
                    .patch(
                            Operation.PATCH_CONTACT_IDENTIFIERS,
                            "Claim or release an identifier",
                            path("/contacts/{}/identifiers", CONTACT_ID))
                    .takes(Models.IDENTIFIER_CLAIM)
                    .refuses(404, 409)
                    .answers(Models.IDENTIFIER);

    public static final Endpoint<ContactId, NoBody, Body<Contact>> POST_CONTACT_PROMOTION = IDENTITIES
            .post(
                    Operation.POST_CONTACT_PROMOTION,
                    "Make an observed contact a Curated one",
                    path("/contacts/{}/promotion", CONTACT_ID))
            .repeatable()
            .refuses(404)
            .answers(Models.CONTACT);

    public static final Endpoint<Tuple0, ContactIdentifierDto, Body<Contact>> POST_IDENTIFIERLOOKUP = IDENTITIES
            .post(
                    Operation.POST_IDENTIFIERLOOKUP,
                    "Find the contact that holds an identifier",
                    path("/identifierlookup"))
            .takes(Models.IDENTIFIER)
            .repeatable()
            .about(EntityKind.IDENTIFIER)
            .refuses(404)
            .answers(Models.CONTACT);

    public static final Endpoint<Tuple0, MergeRequestDto, Body<Contact>> POST_MERGE_CONTACTS = IDENTITIES
            .post(Operation.POST_MERGE_CONTACTS, "Merge two contacts into a new one", path("/merge/contacts"))
            .takes(Models.MERGE)
            .refuses(404, 409, 422)
            .answers(Models.CONTACT);

    private IdentityEndpoints() {}

    static List<Endpoint<?, ?, ?>> all() {
        return IDENTITIES.endpoints();
    }
}
