package org.externalcontacts.wire.internal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.journey.EventAttribute;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.junit.jupiter.api.Test;

/** Sessions in JSON: what has an order keeps it. */
class SessionFormTest {

    private static final Pattern KEY = Pattern.compile("key-\\d+");

    @Test
    void attributesAreWrittenInTheOrderOfTheirMap() {
        Map<String, EventAttribute> attributes = HashMap.ofEntries(List.range(0, 40)
                .map(number -> io.vavr.Tuple.of(
                        "key-" + number * 7919, EventAttribute.empty().with(EventAttribute.VALUE, "x"))));
        Session session = new Session(
                SessionId.parse("00000000-0000-4000-8000-000000000001"),
                ContactId.parse("00000000-0000-4000-8000-000000000002"),
                Option.none(),
                Instant.EPOCH,
                Option.none(),
                SessionDetails.empty().with(SessionDetails.ATTRIBUTES, attributes));
        String json = new String(Codec.strict().write(SessionForm.body(session)), StandardCharsets.UTF_8);
        assertThat(KEY.matcher(json).results().map(found -> found.group()))
                .containsExactlyElementsOf(attributes.keySet());
    }

    @Test
    void violationsAreInTheOrderOfTheMembers() throws Exception {
        String json = """
                {"id":"00000000-0000-4000-8000-000000000001","createdDate":"2026-01-01T00:00:00.000Z",
                "externalContact":{"id":"00000000-0000-4000-8000-000000000002"},"idleDate":"bad","awayDate":"bad",
                "lastEvent":{"id":"bad","createdDate":"bad"},"lastConnectedQueue":{"id":"bad"},
                "outcomeAchievements":[{"outcome":{"id":"bad"},"achievedDate":"bad"}]}""";
        assertThat(ReadContext.readEntity(
                                Codec.strict()
                                        .read(
                                                Model.of("Session", SessionForm.FORM),
                                                json.getBytes(StandardCharsets.UTF_8)),
                                SessionForm::session)
                        .getError()
                        .map(Violation::field))
                .containsExactly(
                        "outcomeAchievements[0].outcome.id",
                        "outcomeAchievements[0].achievedDate",
                        "lastEvent.id",
                        "lastEvent.createdDate",
                        "lastConnectedQueue.id",
                        "awayDate",
                        "idleDate");
    }
}
