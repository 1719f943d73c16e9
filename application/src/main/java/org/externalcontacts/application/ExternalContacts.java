package org.externalcontacts.application;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.conversation.Conversations;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.application.identity.Identities;
import org.externalcontacts.application.journey.JourneySessions;
import org.externalcontacts.application.merge.Merges;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.application.schema.ContactSchemas;
import org.externalcontacts.application.schema.Schemas;
import org.externalcontacts.application.trustor.Trustors;
import org.externalcontacts.domain.Refusal;

/**
 * The front door to external contacts: one small interface for each noun, whatever engine is behind it.
 *
 * <p>Opening it does no I/O. It is thread-safe and meant to be shared. An outcome that a caller must expect is returned as a {@link Refusal};
 * every other failure is thrown as an {@link ExternalContactsException}. {@code null} is neither taken nor given anywhere.
 *
 * <p>Signatures use Vavr's types. Where plain Java is wanted they have a way out: {@code Option.toJavaOptional()}, {@code List.asJava()},
 * {@code getOrElseThrow(Refusal::asException)}; pages are {@link Iterable}, and what {@code all()} iterates over {@code stream()} streams.
 *
 * <p>The code that created it must close it; the views from {@link #actingAs} share its resources and need no closing.
 */
public interface ExternalContacts extends AutoCloseable {

    /** Contacts: create, read, change, search, scan. */
    Contacts contacts();

    /** Identifiers, promotion and interactions. */
    Identities identities();

    /** Merging contacts. */
    Merges merges();

    /** Organizations: create, read, change, search, scan. */
    Organizations organizations();

    /** Links between organizations and trustors. */
    Trustors trustors();

    /** Notes on contacts and organizations. */
    Notes notes();

    /** Relationships between platform users and organizations. */
    Relationships relationships();

    /** Schemas of custom fields of contacts. */
    ContactSchemas contactSchemas();

    /** Schemas of custom fields of organizations. */
    Schemas organizationSchemas();

    /** Associations of contacts with conversations. */
    Conversations conversations();

    /** Journey sessions. */
    JourneySessions journeySessions();

    /** Reverse look-up: the owner of a phone number, e-mail address or Twitter handle. */
    Directory directory();

    /**
     * The same contacts, seen and changed with the permissions of this caller. It guards against mistakes and serves other people's
     * calls; it does not guard against code in the same process, which can act as any caller.
     */
    ExternalContacts actingAs(Caller caller);

    /**
     * Whether creates take an {@link IdempotencyKey}, and updates and deletes a {@link org.externalcontacts.domain.Version}. Local engines do;
     * a remote system does if it says so, which it may not have done before the first call.
     */
    boolean takesConditions();

    /**
     * How the engine is, if it responds; one in memory always does. If it does not, that is a fault as of any other call, and so it is when what it
     * keeps its records in cannot be written any more. It reads nothing of anybody.
     */
    Either<Refusal, Health> check();

    /**
     * Gives back what the engine holds; calling twice is the same as once. What is under way may fail; each later call, of
     * the front doors from {@link #actingAs} too, ends in an {@link IllegalCallException}.
     */
    @Override
    void close();

    /**
     * How an engine is that responds.
     *
     * @param isWritable whether it takes writes now, as far as it can know; reads it does take
     * @param details what else an operator may want to know, by name; each engine documents its own. No personal data, and no secrets
     */
    record Health(boolean isWritable, Map<String, String> details) {

        /** Of an engine about which there is nothing more to say. */
        public static final Health GOOD = new Health(true, LinkedHashMap.empty());
    }
}
