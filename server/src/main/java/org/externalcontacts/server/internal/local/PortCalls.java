package org.externalcontacts.server.internal.local;

import com.fasterxml.jackson.core.type.TypeReference;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.BodyFormat;
import org.externalcontacts.server.internal.http.ServerRequest;
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

/** What the ports answer, but not the platform: events that it detects itself, reported by a caller, and the preview of a merge. */
final class PortCalls {

    private static final Model<InteractionDto> INTERACTION = Model.of("LocalInteraction", new TypeReference<>() {});
    private static final Model<ExpiryDto> EXPIRY = Model.of("LocalExpiry", new TypeReference<>() {});
    private static final Model<MergeRequestDto> PAIR = Model.of("MergeRequest", new TypeReference<>() {});
    private static final Model<Body<Session>> SESSION = Model.of("Session", SessionForm.FORM);

    private final Tenants tenants;
    private final InstantSource clock;
    private final Codec codec;

    PortCalls(Tenants tenants, InstantSource clock, Codec codec) {
        this.tenants = tenants;
        this.clock = clock;
        this.codec = codec;
    }

    /** What answers a POST, by path. */
    Map<String, LocalCall> byPath() {
        return HashMap.of(
                "/local/interactions", of(this::observe),
                "/local/sessions", of(this::record),
                "/local/expire", of(this::expire),
                "/local/merge-preview", of(this::preview));
    }

    /** Whether the caller may do it is for the ports to say. */
    private LocalCall of(Handler handler) {
        return (head, token) -> BodyFormat.JSON
                .refusal(head)
                .<Either<Answer, Function<ServerRequest, Answer>>>map(Either::left)
                .getOrElse(() -> Either.right(whole -> handler.answer(
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
