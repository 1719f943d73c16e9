package org.externalcontacts.server.internal.local;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.Locale;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.server.ExternalContactsServer.LocalServices;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.Times;

/**
 * Tells what time it is for the server, what it supports, and how many records there are, where they can be counted.
 *
 * @param forgets whether everything can be forgotten
 */
record OverviewCall(LocalServices services, boolean forgets, Censuses censuses, InstantSource clock)
        implements TrustedCall.Handler {

    @Override
    public Either<Refusal, Answer> answer(ServerRequest request, Token token) {
        Option<Census> census = services.records(token.tenant())
                .toOption()
                .map(engine -> censuses.of(token.tenant(), engine.storage()));
        JsonObject json = new JsonObject().put("now", Times.text(clock.instant()));
        census.forEach(counted -> count(counted, json));
        supported(census.isDefined()).forEach(json.putArray("supports")::add);
        return Either.right(Answer.of(200, json).header("Cache-Control", "no-store"));
    }

    /** Which of the calls that not every server supports this one does, by the last word of the path; restore is the POST of a snapshot. */
    private SortedSet<String> supported(boolean countsContacts) {
        return TreeSet.ofAll(services.added().map(service -> service.name().toLowerCase(Locale.ROOT)))
                .addAll(Option.when(countsContacts, "contacts"))
                .addAll(Option.when(forgets, "reset"));
    }

    private static void count(Census census, JsonObject json) {
        JsonObject contacts = new JsonObject().put("total", census.contacts(Option.none()));
        Census.TYPES.forEach(
                type -> contacts.put(type.text().toLowerCase(Locale.ROOT), census.contacts(Option.some(type))));
        json.set("contacts", contacts)
                .put("organizations", census.organizations())
                .put("mergeSets", census.mergeSets());
    }
}
