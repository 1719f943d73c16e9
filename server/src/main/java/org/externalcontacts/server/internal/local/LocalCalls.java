package org.externalcontacts.server.internal.local;

import com.fasterxml.jackson.core.type.TypeReference;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.BodyFormat;
import org.externalcontacts.server.internal.http.Called;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.journal.JournalCall;
import org.externalcontacts.server.internal.route.Api;
import org.externalcontacts.server.internal.route.Call;
import org.externalcontacts.server.internal.route.MergePair;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.error.DetailDto;
import org.externalcontacts.wire.internal.error.ErrorBodyDto;
import org.externalcontacts.wire.internal.event.Plans;
import org.externalcontacts.wire.internal.identity.ContactIdentifierDto;
import org.externalcontacts.wire.internal.journey.SessionForm;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Items;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.merge.MergeRequestDto;

/**
 * What the platform has no call for: events that it detects itself, reported by a caller; the preview of a merge; what a server
 * remembers, and that it forgets everything. Thread-safe.
 */
public final class LocalCalls {

    private static final Model<InteractionDto> INTERACTION = Model.of("LocalInteraction", new TypeReference<>() {});
    private static final Model<ExpiryDto> EXPIRY = Model.of("LocalExpiry", new TypeReference<>() {});
    private static final Model<MergeRequestDto> PAIR = Model.of("MergeRequest", new TypeReference<>() {});
    private static final Model<Body<Session>> SESSION = Model.of("Session", SessionForm.FORM);

    private final Tenants tenants;
    private final InstantSource clock;
    private final Codec codec;
    private final Map<String, JournalCall> journals;
    private final ResetCall reset;
    private final Map<String, Handler> handlers = HashMap.of(
            "/local/interactions", this::observe,
            "/local/sessions", this::record,
            "/local/expire", this::expire,
            "/local/merge-preview", this::preview);

    /**
     * Calls on the engines of these tenants.
     *
     * @param journals what is served of journals, by path
     * @param forgetting has everything forgotten that is kept for a tenant; none if nothing can
     */
    public LocalCalls(
            Tenants tenants,
            InstantSource clock,
            Codec codec,
            Map<String, JournalCall> journals,
            Option<Consumer<TenantId>> forgetting) {
        this.reset = new ResetCall(forgetting);
        this.tenants = tenants;
        this.journals = journals;
        this.clock = clock;
        this.codec = codec;
    }

    /** What is called at this path. Readers of journals may stay for hours, so they have a name of their own for those who measure. */
    public Called called(String path) {
        if (journals.containsKey(path)) {
            return Called.of("journal").at(path);
        }
        Called local = Called.of("local");
        return path.equals(ResetCall.PATH) || handlers.containsKey(path) ? local.at(path) : local;
    }

    /** What answers a caller, who must be one that may do everything, or the answer to a request whose head alone is wrong. */
    public Either<Answer, Function<ServerRequest, Answer>> admitted(ServerRequest head, Token token) {
        Option<JournalCall> journal = journals.get(head.path());
        if (journal.isDefined()) {
            return journal.get().admitted(head, token);
        } else if (head.path().equals(ResetCall.PATH)) {
            return reset.admitted(head, token);
        }
        Option<Handler> handler = handlers.get(head.path());
        if (handler.isEmpty()) {
            return Either.left(Errors.noSuchPath(head.correlation()));
        } else if (!head.method().equals("POST")) {
            return Either.left(Errors.otherVerb(List.of("POST"), head));
        }
        return BodyFormat.JSON
                .refusal(head)
                .<Either<Answer, Function<ServerRequest, Answer>>>map(Either::left)
                .getOrElse(() -> Either.right(whole -> handler.get()
                        .answer(
                                tenants.engine(token.tenant()).actingAs(token.caller()),
                                new Call(whole, codec),
                                whole.correlation())));
    }

    private Answer observe(ExternalContacts acting, Call call, String correlation) {
        Option<Interaction> interaction = call.entity(INTERACTION, this::interaction);
        return call.then(() -> acting.identities().observe(interaction.get()))
                .fold(refusal -> Api.refused(refusal, correlation), seen -> observed(seen, correlation));
    }

    private Option<Interaction> interaction(InteractionDto dto, ReadContext reading) {
        Instant at = reading.time("at", dto.at()).getOrElse(clock::instant);
        MediaType channel = Option.of(dto.channel()).map(MediaType::new).getOrElse(MediaType.MESSAGE);
        return reading.when(
                () -> new Interaction(Items.of(dto.identifiers()).map(ContactIdentifierDto::identifier), channel, at));
    }

    private static Answer observed(Observation seen, String correlation) {
        return seen.fold(
                known -> Answer.of(200, ContactForm.body(known)),
                made -> Answer.of(200, ContactForm.body(made)),
                candidates -> Answer.of(409, ambiguous(candidates, correlation)));
    }

    /** Several contacts own the identifiers: each is a detail (rule 20.7). */
    private static ErrorBodyDto ambiguous(List<Contact> candidates, String correlation) {
        String code = "interaction.ambiguous";
        return new ErrorBodyDto(
                "The identifiers belong to several contacts.",
                code,
                409,
                null,
                null,
                null,
                null,
                correlation,
                candidates
                        .map(contact -> new DetailDto(
                                code,
                                "identifiers",
                                contact.id().text(),
                                contact.profile().name().spoken()))
                        .toJavaList(),
                java.util.List.of(),
                null);
    }

    private Answer record(ExternalContacts acting, Call call, String correlation) {
        Option<Session> session = call.entity(SESSION, SessionForm::session);
        return call.then(() -> acting.journeySessions().record(session.get()))
                .fold(
                        refusal -> Api.refused(refusal, correlation),
                        recorded -> Answer.of(200, SessionForm.body(recorded)));
    }

    private Answer expire(ExternalContacts acting, Call call, String correlation) {
        Option<Instant> at =
                call.body(EXPIRY, (dto, reading) -> reading.time("at", dto.at()).getOrElse(clock::instant));
        return call.then(() -> acting.identities().expire(at.get()))
                .fold(
                        refusal -> Api.refused(refusal, correlation),
                        removed -> Answer.of(
                                200,
                                new ExpiryDto(null, removed.map(id -> id.text()).toJavaList())));
    }

    private Answer preview(ExternalContacts acting, Call call, String correlation) {
        Option<MergePair> pair = call.entity(PAIR, MergePair::read);
        return call.then(() ->
                        acting.merges().preview(pair.get().source(), pair.get().target()))
                .fold(refusal -> Api.refused(refusal, correlation), plan -> Answer.of(200, Plans.PLAN.write(plan)));
    }

    private interface Handler {

        Answer answer(ExternalContacts acting, Call call, String correlation);
    }
}
