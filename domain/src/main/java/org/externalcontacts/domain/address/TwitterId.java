package org.externalcontacts.domain.address;

import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/**
 * A Twitter account.
 *
 * @param id the numeric account id, as text
 * @param name name shown for the account
 * @param screenName the handle, with or without a leading @
 * @param verified whether the platform checked it; read-only
 * @param profileUrl the profile page; read-only
 */
public record TwitterId(
        Option<String> id,
        Option<String> name,
        Option<String> screenName,
        Option<Boolean> verified,
        Option<String> profileUrl)
        implements PersonalData {

    private static final Pattern HANDLE = Pattern.compile("@?[A-Za-z0-9_]+");

    public TwitterId {
        id = Text.clean(id);
        name = Text.clean(name);
        screenName = Text.clean(screenName);
        verified = Present.only(verified);
        profileUrl = Text.clean(profileUrl);
    }

    /** An account known by its handle. */
    public static TwitterId ofScreenName(String handle) {
        return new TwitterId(Option.none(), Option.none(), Text.of(handle), Option.none(), Option.none());
    }

    /** An account known by its numeric id. */
    public static TwitterId ofId(String id) {
        return new TwitterId(Text.of(id), Option.none(), Option.none(), Option.none(), Option.none());
    }

    /** The same account with this numeric id. */
    public TwitterId id(String accountId) {
        return new TwitterId(Text.of(accountId), name, screenName, verified, profileUrl);
    }

    /** Whether a caller wrote nothing in it at all. */
    public boolean isEmpty() {
        return id.isEmpty() && name.isEmpty() && screenName.isEmpty();
    }

    /** The account as it is stored: without the fields that only the platform sets. */
    public TwitterId written() {
        return new TwitterId(id, name, screenName, Option.none(), Option.none());
    }

    /** The handle without its @, in lower case: handles are compared this way. */
    public Option<String> handle() {
        return screenName.map(TwitterId::bare);
    }

    /** A handle without its @, in lower case. */
    public static String bare(String handle) {
        return (handle.startsWith("@") ? handle.substring(1) : handle).toLowerCase(Locale.ROOT);
    }

    /** What is wrong with it (BEHAVIOUR 2.1). */
    public void check(String field, InputCheck check) {
        check.text(field + ".id", id, 255)
                .text(field + ".name", name, 255)
                .text(field + ".screenName", screenName, 255)
                .that(
                        screenName.forAll(handle ->
                                handle.length() > 255 || HANDLE.matcher(handle).matches()),
                        field + ".screenName",
                        screenName,
                        "is not a Twitter handle");
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
