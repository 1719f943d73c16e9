package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.trustor.TrustorId;

/**
 * An id in a path.
 *
 * @param <T> the type of the id
 * @param name as the API documents it
 * @param kind what its text is
 * @param reader makes the id of its text, or says what is wrong with the text
 * @param writer makes the text of an id
 */
public record PathParameter<T>(
        String name, IdKind kind, Function<String, Validation<Seq<Violation>, T>> reader, Function<T, String> writer) {

    /** What the text of an id in a path is. */
    public enum IdKind {
        UUID,
        WHOLE_NUMBER
    }

    public static final PathParameter<ContactId> CONTACT_ID = id("contactId", ContactId::of);
    public static final PathParameter<OrganizationId> ORGANIZATION_ID =
            id("externalOrganizationId", OrganizationId::of);
    public static final PathParameter<TrustorId> TRUSTOR_ID = id("trustorId", TrustorId::of);
    public static final PathParameter<NoteId> NOTE_ID = id("noteId", NoteId::of);
    public static final PathParameter<RelationshipId> RELATIONSHIP_ID = id("relationshipId", RelationshipId::of);
    public static final PathParameter<ConversationId> CONVERSATION_ID = id("conversationId", ConversationId::of);
    public static final PathParameter<SchemaId> SCHEMA_ID = id("schemaId", SchemaId::of);
    public static final PathParameter<Integer> VERSION_ID = new PathParameter<>(
            "versionId", IdKind.WHOLE_NUMBER, text -> WholeNumber.read("versionId", text), String::valueOf);

    /** The id in this text, or what is wrong with it, under the name of this parameter. */
    Validation<Seq<Violation>, T> read(String text) {
        return reader.apply(text)
                .mapError(found -> found.map(violation -> new Violation(name, violation.value(), violation.reason())));
    }

    private static <I extends PlatformId> PathParameter<I> id(
            String name, Function<String, Validation<Seq<Violation>, I>> reader) {
        return new PathParameter<>(name, IdKind.UUID, reader, PlatformId::text);
    }
}
