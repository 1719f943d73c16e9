package org.externalcontacts.application;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
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

/**
 * The front door for callers who do not wait: each call runs on an executor of the caller's, and its answer arrives in a
 * {@link CompletionStage}.
 *
 * <pre>{@code
 * AsyncExternalContacts async = AsyncExternalContacts.of(engine, executor);
 * CompletionStage<Either<Refusal, Contact>> found = async.contacts(contacts -> contacts.get(id));
 * }</pre>
 *
 * <p>A refusal is an answer; a fault, a {@link RejectedExecutionException} of the executor included, completes the stage exceptionally and is
 * never thrown at the caller. Cancelling the future of a stage does not stop a call that has begun. Calls wait for the engine in the
 * executor's threads, so it should have as many as calls may wait at once. Neither the engine nor the executor is closed here.
 * Thread-safe.
 */
public final class AsyncExternalContacts {

    private final ExternalContacts engine;
    private final Executor executor;

    private AsyncExternalContacts(ExternalContacts engine, Executor executor) {
        this.engine = engine;
        this.executor = executor;
    }

    /** An asynchronous view of this engine whose calls run on this executor. */
    public static AsyncExternalContacts of(ExternalContacts engine, Executor executor) {
        return new AsyncExternalContacts(engine, executor);
    }

    /** The same, with the permissions of this caller. */
    public AsyncExternalContacts actingAs(Caller caller) {
        return new AsyncExternalContacts(engine.actingAs(caller), executor);
    }

    /** Several calls in sequence on one thread. The stage completes with what the function returns or throws. */
    public <T> CompletionStage<T> call(Function<? super ExternalContacts, ? extends T> calls) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            return answer.completeAsync(() -> calls.apply(engine), executor);
        } catch (RejectedExecutionException rejected) {
            return CompletableFuture.failedStage(rejected);
        }
    }

    /** A call of {@link ExternalContacts#contacts}. */
    public <T> CompletionStage<T> contacts(Function<? super Contacts, ? extends T> call) {
        return call(door -> call.apply(door.contacts()));
    }

    /** A call of {@link ExternalContacts#identities}. */
    public <T> CompletionStage<T> identities(Function<? super Identities, ? extends T> call) {
        return call(door -> call.apply(door.identities()));
    }

    /** A call of {@link ExternalContacts#merges}. */
    public <T> CompletionStage<T> merges(Function<? super Merges, ? extends T> call) {
        return call(door -> call.apply(door.merges()));
    }

    /** A call of {@link ExternalContacts#organizations}. */
    public <T> CompletionStage<T> organizations(Function<? super Organizations, ? extends T> call) {
        return call(door -> call.apply(door.organizations()));
    }

    /** A call of {@link ExternalContacts#trustors}. */
    public <T> CompletionStage<T> trustors(Function<? super Trustors, ? extends T> call) {
        return call(door -> call.apply(door.trustors()));
    }

    /** A call of {@link ExternalContacts#notes}. */
    public <T> CompletionStage<T> notes(Function<? super Notes, ? extends T> call) {
        return call(door -> call.apply(door.notes()));
    }

    /** A call of {@link ExternalContacts#relationships}. */
    public <T> CompletionStage<T> relationships(Function<? super Relationships, ? extends T> call) {
        return call(door -> call.apply(door.relationships()));
    }

    /** A call of {@link ExternalContacts#contactSchemas}. */
    public <T> CompletionStage<T> contactSchemas(Function<? super ContactSchemas, ? extends T> call) {
        return call(door -> call.apply(door.contactSchemas()));
    }

    /** A call of {@link ExternalContacts#organizationSchemas}. */
    public <T> CompletionStage<T> organizationSchemas(Function<? super Schemas, ? extends T> call) {
        return call(door -> call.apply(door.organizationSchemas()));
    }

    /** A call of {@link ExternalContacts#conversations}. */
    public <T> CompletionStage<T> conversations(Function<? super Conversations, ? extends T> call) {
        return call(door -> call.apply(door.conversations()));
    }

    /** A call of {@link ExternalContacts#journeySessions}. */
    public <T> CompletionStage<T> journeySessions(Function<? super JourneySessions, ? extends T> call) {
        return call(door -> call.apply(door.journeySessions()));
    }

    /** A call of {@link ExternalContacts#directory}. */
    public <T> CompletionStage<T> directory(Function<? super Directory, ? extends T> call) {
        return call(door -> call.apply(door.directory()));
    }
}
