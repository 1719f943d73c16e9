package org.externalcontacts.server.internal.local;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.server.ExternalContactsServer.LocalServices;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.Parameters;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.route.Listings;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.Times;

/** Lists contacts of all types, those that changed last first: the platform lists Curated ones alone, and none in this order. */
record ContactsCall(LocalServices services, Censuses censuses, Codec codec) implements TrustedCall.Handler {

    @Override
    public Either<Refusal, Answer> answer(ServerRequest request, Token token) {
        Option<Parameters> query = Parameters.of(request.query());
        if (query.isEmpty()) {
            return Either.right(Errors.badRequest(request.correlation()));
        }
        return ContactPage.of(query.get())
                .flatMap(page -> services.records(token.tenant())
                        .map(engine -> listed(request, page, engine, censuses.of(token.tenant(), engine.storage()))));
    }

    private Answer listed(ServerRequest request, ContactPage page, LocalEngine engine, Census census) {
        int total = census.contacts(page.type());
        List<Contact> contacts = contacts(engine, census.page(page.type(), page.offset(), page.size()));
        return Answer.of(
                        200,
                        Listings.page(
                                request,
                                contacts.map(this::json),
                                page.size(),
                                page.number(),
                                total,
                                (total + page.size() - 1) / page.size()))
                .header("Cache-Control", "no-store");
    }

    /** As the platform shows it, and when it expires, of which the platform says nothing. */
    private JsonObject json(Contact contact) {
        JsonObject json = codec.object(ContactForm.body(contact));
        contact.expires().forEach(at -> json.put("expires", Times.text(at)));
        return json;
    }

    /** As they are now. One that is gone since they were counted, or was merged, is left out. */
    private static List<Contact> contacts(LocalEngine engine, List<ContactId> ids) {
        return engine.storage().lookUp(view -> {
            Map<ContactId, Contact> found = view.contacts().findAll(ids);
            return ids.flatMap(found::get).reject(Contact::isAncestor);
        });
    }
}
