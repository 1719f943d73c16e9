package org.externalcontacts.adapter.http;

import static org.externalcontacts.adapter.http.ApiRequest.to;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.externalcontacts.application.journey.JourneySessions;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.wire.internal.endpoint.JourneyEndpoints;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.journey.SessionForm;
import org.externalcontacts.wire.internal.journey.SessionListingDto;
import org.externalcontacts.wire.internal.json.ReadContext;

/** Journey sessions of a remote system, which creates them itself. */
final class HttpJourneySessions implements JourneySessions {

    /** The listing contains the next cursor only inside the address of the next page. */
    private static final Pattern AFTER = Pattern.compile("[?&]after=([^&]+)");

    private final Remote remote;

    HttpJourneySessions(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, CursorPage<Session>> ofContact(ContactId contact, SessionQuery query) {
        Query parameters = Query.none()
                .with(QueryParameter.PAGE_SIZE, String.valueOf(query.pageSize()))
                .with(QueryParameter.AFTER, query.after().map(Cursor::text))
                .with(QueryParameter.INCLUDE_MERGED, String.valueOf(query.includeMerged()));
        return remote.call(
                to(JourneyEndpoints.GET_CONTACT_JOURNEY_SESSIONS, contact).query(parameters),
                (dto, reading) -> page(dto, query, reading));
    }

    @Override
    public Either<Refusal, Session> record(Session session) {
        return remote.notSupported("record");
    }

    private static CursorPage<Session> page(SessionListingDto dto, SessionQuery query, ReadContext reading) {
        Option<Cursor> next =
                Option.of(dto.nextUri()).filter(uri -> !uri.isBlank()).flatMap(uri -> after(uri, reading));
        Pages.progressing("nextUri", query.after().toJavaSet(), next, reading);
        return new CursorPage<>(
                Pages.entities(dto.entities(), dto.hasOtherMembers(), SessionForm::session, reading), next);
    }

    /** An address that contains no cursor leads nowhere: to stop there would be to lose sessions without a word. */
    private static Option<Cursor> after(String nextUri, ReadContext reading) {
        Option<Cursor> next = Option.of(AFTER.matcher(nextUri))
                .filter(Matcher::find)
                .flatMap(after -> decoded(after.group(1)))
                .map(Cursor::new);
        if (next.isEmpty()) {
            reading.remember("nextUri", Option.none(), "contains no cursor");
        }
        return next;
    }

    private static Option<String> decoded(String text) {
        try {
            return Option.some(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException garbled) {
            return Option.none();
        }
    }
}
