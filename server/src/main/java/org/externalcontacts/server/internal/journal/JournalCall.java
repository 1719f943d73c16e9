package org.externalcontacts.server.internal.journal;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.EventStream;
import org.externalcontacts.server.internal.http.Parameters;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.route.Api;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;

/** Reads a journal, at once or as it goes on, for callers who may do everything. Thread-safe. */
public final class JournalCall {

    private static final String SINCE = "since";
    private static final String LAST_SEEN = "Last-Event-ID";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Journal journal;
    private final UnaryOperator<TenantId> teller;
    private final InstantSource clock;
    private final Codec codec;

    private JournalCall(Journal journal, UnaryOperator<TenantId> teller, InstantSource clock, Codec codec) {
        this.journal = journal;
        this.teller = teller;
        this.clock = clock;
        this.codec = codec;
    }

    /** Reads the latest requests. */
    public static JournalCall of(RequestJournal requests, InstantSource clock, Codec codec) {
        return new JournalCall(requests, UnaryOperator.identity(), clock, codec);
    }

    /** Reads the latest events, of the engines of all tenants. */
    public static JournalCall of(EventJournal events, InstantSource clock, Codec codec) {
        return new JournalCall(events, UnaryOperator.identity(), clock, codec);
    }

    /** Reads the latest events of the only engine there is, which need not know what the server calls its tenant. */
    public static JournalCall ofOneEngine(EventJournal events, InstantSource clock, Codec codec) {
        return new JournalCall(events, asked -> events.items().know(asked) ? asked : TenantId.DEFAULT, clock, codec);
    }

    /** What answers a caller, or the answer to a request whose head is wrong. */
    public Either<Answer, Function<ServerRequest, Answer>> admitted(ServerRequest head, Token token) {
        if (!head.verb().equals("GET")) {
            return Either.left(Errors.otherVerb(List.of("GET"), head));
        }
        return new Guard(token.caller())
                .permitTrusted("read the journal")
                .mapLeft(refusal -> Api.refused(refusal, head.correlation()))
                .flatMap(trusted -> since(head))
                .map(since -> whole -> answer(whole, token, since));
    }

    private Answer answer(ServerRequest request, Token token, long since) {
        TenantId tenant = teller.apply(token.tenant());
        Object body = isToBeFollowed(request)
                ? new Following(journal, tenant, since, () -> clock.instant().isBefore(token.expires()), codec)
                : listed(journal.items().since(tenant, since, LatestItems.MOST));
        return Answer.of(200, body).header("Cache-Control", "no-store");
    }

    private JsonObject listed(LatestItems.Batch batch) {
        JsonObject json = new JsonObject();
        JsonArray items = json.putArray("items");
        batch.items().forEach(item -> items.add(journal.shown(item)));
        return json.put("last", batch.last()).put("dropped", batch.dropped());
    }

    private static boolean isToBeFollowed(ServerRequest request) {
        return request.method().equals("GET")
                && request.header("Accept").exists(types -> types.contains(EventStream.MEDIA_TYPE));
    }

    /** A client that follows again after an interruption says so in a header, and leaves the address as it was. */
    private static Either<Answer, Long> since(ServerRequest request) {
        Option<Parameters> query = Parameters.of(request.query());
        if (query.isEmpty()) {
            return Either.left(Errors.badRequest(request.correlation()));
        }
        return request.header(LAST_SEEN)
                .filter(text -> isToBeFollowed(request))
                .map(text -> number(LAST_SEEN, List.of(text.strip())))
                .getOrElse(() -> number(SINCE, query.get().said(SINCE)))
                .mapLeft(wrong -> Api.refused(new Refusal.InvalidInput(List.of(wrong)), request.correlation()));
    }

    private static Either<Violation, Long> number(String name, List<String> values) {
        if (values.size() > 1) {
            return Either.left(
                    new Violation(name, Option.none(), "is given " + values.size() + " times with different values"));
        }
        String text = values.headOption().getOrElse("0");
        return NUMBER.matcher(text).matches()
                ? Either.right(Long.valueOf(text))
                : Either.left(Violation.of(name, text, "must be a whole number, 0 or more"));
    }
}
