package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Text;

/**
 * What a session goes by elsewhere.
 *
 * @param externalId id in the source system
 * @param externalUrl link to the session in another system
 * @param shortId four to six digits, for people to say
 */
public record SessionReference(Option<String> externalId, Option<String> externalUrl, Option<String> shortId)
        implements PersonalData {

    private static final SessionReference EMPTY = new SessionReference(Option.none(), Option.none(), Option.none());

    public SessionReference {
        externalId = Text.clean(externalId);
        externalUrl = Text.clean(externalUrl);
        shortId = Text.clean(shortId);
    }

    /** Nothing known. */
    public static SessionReference empty() {
        return EMPTY;
    }

    /** The same session, with this id in its source system. */
    public SessionReference externalId(String id) {
        return new SessionReference(Text.of(id), externalUrl, shortId);
    }

    /** The same session, found here in another system. */
    public SessionReference externalUrl(String url) {
        return new SessionReference(externalId, Text.of(url), shortId);
    }

    /** The same session, with these digits for people to say. */
    public SessionReference shortId(String digits) {
        return new SessionReference(externalId, externalUrl, Text.of(digits));
    }

    void check(InputCheck check) {
        check.text("externalId", externalId, SessionLimits.LONGEST_TEXT)
                .text("externalUrl", externalUrl, SessionLimits.LONGEST_ADDRESS)
                .text("shortId", shortId, SessionLimits.LONGEST_TEXT);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
