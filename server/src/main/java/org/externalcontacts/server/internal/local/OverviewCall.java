package org.externalcontacts.server.internal.local;

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

/** Tells how many records there are, and what time it is for the server. */
record OverviewCall(LocalServices services, Censuses censuses, InstantSource clock) implements TrustedCall.Handler {

    @Override
    public Either<Refusal, Answer> answer(ServerRequest request, Token token) {
        return services.records(token.tenant())
                .map(engine -> censuses.of(token.tenant(), engine.storage()))
                .map(census -> Answer.of(200, json(census)).header("Cache-Control", "no-store"));
    }

    private JsonObject json(Census census) {
        JsonObject contacts = new JsonObject().put("total", census.contacts(Option.none()));
        Census.TYPES.forEach(
                type -> contacts.put(type.text().toLowerCase(Locale.ROOT), census.contacts(Option.some(type))));
        return new JsonObject()
                .put("now", Times.text(clock.instant()))
                .set("contacts", contacts)
                .put("organizations", census.organizations())
                .put("mergeSets", census.mergeSets());
    }
}
