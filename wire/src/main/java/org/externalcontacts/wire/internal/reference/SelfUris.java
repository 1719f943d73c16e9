package org.externalcontacts.wire.internal.reference;

import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;

/** Where entities are found: the {@code selfUri} of each. */
public final class SelfUris {

    /** What every path of the API begins with. */
    public static final String ROOT = "/api/v2/externalcontacts";

    private SelfUris() {}

    public static String of(ContactId id) {
        return ROOT + "/contacts/" + id.text();
    }

    public static String of(OrganizationId id) {
        return ROOT + "/organizations/" + id.text();
    }

    public static String of(RelationshipId id) {
        return ROOT + "/relationships/" + id.text();
    }

    public static String of(UserId id) {
        return "/api/v2/users/" + id.text();
    }

    /** A note is found below what it is on. */
    public static String of(NoteOwner owner, NoteId id) {
        return owner.fold(SelfUris::of, SelfUris::of) + "/notes/" + id.text();
    }

    /** A version of a schema. */
    public static String of(SchemaTarget target, SchemaRef schema) {
        String nouns = target == SchemaTarget.CONTACT ? "/contacts" : "/organizations";
        return ROOT + nouns + "/schemas/" + schema.id().text() + "/versions/" + schema.version();
    }
}
