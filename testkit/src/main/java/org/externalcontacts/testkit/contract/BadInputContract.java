package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfileBuilder;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.note.NoteDraft;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.Test;

/** Whatever is written, an engine takes it as it is or says which field is wrong and why, and stays as it was. */
public abstract class BadInputContract extends NounContract {

    private static final String HUGE = "x".repeat(1 << 20);

    private record Limit(int longest, BiFunction<ContactProfileBuilder, String, ContactProfileBuilder> write) {}

    private static final Map<String, Limit> LIMITS = LinkedHashMap.<String, Limit>empty()
            .put(
                    "firstName",
                    new Limit(
                            1_000,
                            (person, text) -> person.name(PersonName.empty().first(text))))
            .put(
                    "middleName",
                    new Limit(
                            1_000,
                            (person, text) -> person.name(PersonName.empty().middle(text))))
            .put(
                    "lastName",
                    new Limit(
                            1_000,
                            (person, text) -> person.name(PersonName.empty().last(text))))
            .put(
                    "salutation",
                    new Limit(
                            1_000,
                            (person, text) -> person.name(PersonName.empty().salutation(text))))
            .put("title", new Limit(1_000, ContactProfileBuilder::title))
            .put("workPhone.display", new Limit(512, ContactProfileBuilder::workPhone))
            .put("cellPhone.display", new Limit(512, ContactProfileBuilder::cellPhone))
            .put("homePhone.display", new Limit(512, ContactProfileBuilder::homePhone))
            .put("otherPhone.display", new Limit(512, ContactProfileBuilder::otherPhone))
            .put(
                    "address.address1",
                    new Limit(
                            200,
                            (person, text) ->
                                    person.address(PostalAddress.empty().address1(text))))
            .put(
                    "address.address2",
                    new Limit(
                            200,
                            (person, text) ->
                                    person.address(PostalAddress.empty().address2(text))))
            .put(
                    "address.city",
                    new Limit(
                            100,
                            (person, text) ->
                                    person.address(PostalAddress.empty().city(text))))
            .put(
                    "address.state",
                    new Limit(
                            50,
                            (person, text) ->
                                    person.address(PostalAddress.empty().state(text))))
            .put(
                    "address.postalCode",
                    new Limit(
                            25,
                            (person, text) ->
                                    person.address(PostalAddress.empty().postalCode(text))))
            .put(
                    "address.countryCode",
                    new Limit(
                            25,
                            (person, text) ->
                                    person.address(PostalAddress.empty().countryCode(text))))
            .put("twitterId.id", new Limit(255, (person, text) -> person.twitter(TwitterId.ofId(text))))
            .put("twitterId.screenName", new Limit(255, (person, text) -> person.twitter(TwitterId.ofScreenName(text))))
            .put("lineId.ids.userId", new Limit(255, (person, text) -> person.line(LineId.of(text))))
            .put("facebookId.ids.scopedId", new Limit(255, (person, text) -> person.facebook(FacebookId.of(text))))
            .put(
                    "whatsAppId.phoneNumber.display",
                    new Limit(512, (person, text) -> person.whatsApp(WhatsAppId.of(text))));

    @Test
    @Proves({"2.1", "20.4"})
    void everyLengthIsTakenUpToItsLimitAndRefusedBeyond() {
        LIMITS.forEach((field, limit) -> {
            assertThat(engine().contacts()
                            .create(limit.write()
                                    .apply(unique.person(), "x".repeat(limit.longest()))
                                    .build())
                            .isRight())
                    .as(field)
                    .isTrue();
            violation(
                    engine().contacts()
                            .create(limit.write()
                                    .apply(unique.person(), "x".repeat(limit.longest() + 1))
                                    .build()),
                    field);
        });
    }

    @Test
    @Proves({"2.1", "20.4"})
    void aMegabyteIsRefusedAndNotRepeated() {
        LIMITS.forEach((field, limit) -> {
            Refusal refusal = refusedUnchanged(() -> engine().contacts()
                    .create(limit.write().apply(unique.person(), HUGE).build()));
            assertThat(refusal.violationOf(field)
                            .flatMap(Violation::value)
                            .get()
                            .length())
                    .as(field)
                    .isLessThanOrEqualTo(Violation.LONGEST_VALUE);
            assertThat(refusal.message().length()).isLessThan(1_000);
        });
    }

    @Test
    @Proves({"2.1", "20.4"})
    void malformedEmailsAreRefused() {
        for (String email : List.of(
                "nobody",
                "@example.org",
                "a@",
                "a@b",
                "a@@example.org",
                "a b@example.org",
                "a@exa mple.org",
                "a@.example.org",
                "a@example.",
                "a@example..org",
                "a\u0000@example.org",
                "a".repeat(250) + "@example.org")) {
            violation(
                    engine().contacts().create(unique.person().workEmail(email).build()), "workEmail");
        }
        for (String email : List.of("josé@exämple.org", "a+b@example.org", "o'b@x.co")) {
            assertThat(engine().contacts()
                            .create(unique.person().workEmail(email).build())
                            .isRight())
                    .as(email)
                    .isTrue();
        }
    }

    @Test
    @Proves({"2.5", "20.4"})
    void malformedUrlsAreRefused() {
        for (String url : List.of(
                "example.org",
                "ftp://example.org",
                "https://",
                "http:// x",
                "javascript:alert(1)",
                "https://example.org/" + "x".repeat(1_000))) {
            violation(
                    engine().contacts()
                            .create(unique.person().externalSystemUrl(url).build()),
                    "externalSystemUrl");
        }
    }

    @Test
    @Proves({"2.2", "20.4"})
    void aPhoneIsNeverRefusedForWhatItSays() {
        for (String phone : List.of("1", "++1", "+999999999999999", "☎", "0".repeat(300), "911", "tel:+1")) {
            Contact made = done(
                    engine().contacts().create(unique.person().workPhone(phone).build()));
            assertThat(made.profile().phones().work().get().userInput()).contains(phone);
        }
        violation(
                engine().contacts()
                        .create(unique.person()
                                .workPhone(PhoneNumber.of("+13175551234").extendedBy(-1))
                                .build()),
                "workPhone.extension");
    }

    @Test
    @Proves({"2.1", "20.4"})
    void moreThanOneLineOrFacebookIdIsRefused() {
        violation(
                engine().contacts()
                        .create(unique.person()
                                .line(new LineId(List.of("a", "b"), Option.none()))
                                .build()),
                "lineId.ids");
        violation(
                engine().contacts()
                        .create(unique.person()
                                .facebook(new FacebookId(List.of("a", "b"), Option.none()))
                                .build()),
                "facebookId.ids");
    }

    @Test
    @Proves({"2.1", "20.4"})
    void refusedWritesOfEveryNounChangeNothing() {
        NoteOwner owner = NoteOwner.of(
                done(engine().contacts().create(unique.person().build())).id());
        refusedUnchanged(() -> engine().notes().create(owner, NoteDraft.of(HUGE, unique.user())));
        refusedUnchanged(() -> engine().organizations().create(OrganizationProfile.of(HUGE)));
        refusedUnchanged(() -> engine().identities().claim(unique.unknownContact(), Identifier.cookie(HUGE)));
        refusedUnchanged(
                () -> engine().contacts().search(ContactQuery.everything().sortedBy(HUGE)));
        refusedUnchanged(() -> engine().directory().lookup(HUGE));
    }
}
