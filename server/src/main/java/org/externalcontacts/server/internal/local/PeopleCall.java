package org.externalcontacts.server.internal.local;

import com.fasterxml.jackson.core.type.TypeReference;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.server.ExternalContactsServer.LocalServices;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.route.Call;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ReadContext;

/** Creates contacts of invented people, as the caller could. */
record PeopleCall(LocalServices services, Tenants tenants, Codec codec) implements TrustedCall.Handler {

    private static final Model<PeopleDto> PEOPLE = Model.of("LocalPeople", new TypeReference<>() {});
    private static final int USUAL = 100;
    private static final int MOST = 10_000;
    private static final double USUAL_SHARE = 0.2;

    @Override
    public Either<Refusal, Answer> answer(ServerRequest request, Token token) {
        Call call = new Call(request, codec);
        Option<Asked> asked = call.entity(PEOPLE, Asked::read);
        return call.then(() -> services.people(asked.get().number, asked.get().seed, asked.get().duplicates))
                .flatMap(people -> tenants.engine(token.tenant())
                        .actingAs(token.caller())
                        .contacts()
                        .bulkCreate(people))
                .map(made -> Answer.of(200, json(made)));
    }

    private static JsonObject json(Bulk<Contact> made) {
        int rejected = made.errorCount();
        return new JsonObject()
                .put("created", made.outcomes().size() - rejected)
                .put("rejected", rejected);
    }

    private record Asked(int number, long seed, double duplicates) {

        static Option<Asked> read(PeopleDto dto, ReadContext reading) {
            Asked asked = new Asked(
                    Option.of(dto.number()).getOrElse(USUAL),
                    Option.of(dto.seed()).getOrElse(1L),
                    Option.of(dto.duplicates()).getOrElse(USUAL_SHARE));
            if (asked.number < 1 || asked.number > MOST) {
                reading.remember("number", text(asked.number), "is not between 1 and " + MOST);
            }
            if (!(asked.duplicates >= 0 && asked.duplicates <= 1)) {
                reading.remember("duplicates", text(asked.duplicates), "is not between 0 and 1");
            }
            return reading.when(() -> asked);
        }

        private static Option<String> text(Object value) {
            return Option.some(value.toString());
        }
    }
}
