package org.externalcontacts.spring.internal.web;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.trustor.TrustorId;
import org.springframework.core.convert.converter.ConverterRegistry;

/** Ids in paths and parameters. An invalid id is refused, as the use case would refuse it. */
final class IdConverters {

    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"(.*)\"");

    private IdConverters() {}

    static void addTo(ConverterRegistry registry) {
        add(registry, ContactId.class, ContactId::of);
        add(registry, OrganizationId.class, OrganizationId::of);
        add(registry, TrustorId.class, TrustorId::of);
        add(registry, NoteId.class, NoteId::of);
        add(registry, RelationshipId.class, RelationshipId::of);
        add(registry, SchemaId.class, SchemaId::of);
        add(registry, ConversationId.class, ConversationId::of);
        add(registry, CommunicationId.class, CommunicationId::of);
        add(registry, SessionId.class, SessionId::of);
        add(registry, UserId.class, UserId::of);
        add(registry, Version.class, text -> Version.read("version", tagged(text)));
    }

    /** A version in If-Match is in the quotation marks of an entity tag, which a proxy may have weakened. */
    private static String tagged(String text) {
        Matcher tag = ENTITY_TAG.matcher(text);
        return tag.matches() ? tag.group(1) : text;
    }

    private static <T> void add(
            ConverterRegistry registry, Class<T> type, Function<String, Validation<Seq<Violation>, T>> read) {
        registry.addConverter(
                String.class,
                type,
                text -> Refusal.unlessValid(read.apply(text)).getOrElseThrow(Refusal::asException));
    }
}
