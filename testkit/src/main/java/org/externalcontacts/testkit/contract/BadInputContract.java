package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.BiFunction;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.organization.Ticker;
import org.junit.jupiter.api.Test;

/** Whatever is written, an engine takes it as it is or says which field is wrong and why, and stays as it was. */
public abstract class BadInputContract extends NounContract {

    private static final String HUGE = "x".repeat(1 << 20);

    private record Limit(int longest, BiFunction<ContactProfile.Builder, String, ContactProfile.Builder> write) {}

    private static final Map<String, Limit> LIMITS = LinkedHashMap.<String, Limit>empty()
            .put(
                    "firstName",
                    new Limit(
                            1_000,
                            (person, text) ->
                                    person.name(PersonName.builder().first(text).build())))
            .put(
                    "middleName",
                    new Limit(
                            1_000,
                            (person, text) -> person.name(
                                    PersonName.builder().middle(text).build())))
            .put(
                    "lastName",
                    new Limit(
                            1_000,
                            (person, text) ->
                                    person.name(PersonName.builder().last(text).build())))
            .put(
                    "salutation",
                    new Limit(
                            1_000,
                            (person, text) -> person.name(
                                    PersonName.builder().salutation(text).build())))
            .put("title", new Limit(1_000, ContactProfile.Builder::title))
            .put("workPhone.display", new Limit(512, ContactProfile.Builder::workPhone))
            .put("cellPhone.display", new Limit(512, ContactProfile.Builder::cellPhone))
            .put("homePhone.display", new Limit(512, ContactProfile.Builder::homePhone))
            .put("otherPhone.display", new Limit(512, ContactProfile.Builder::otherPhone))
            .put(
                    "address.address1",
                    new Limit(
                            200,
                            (person, text) -> person.address(
                                    PostalAddress.builder().address1(text).build())))
            .put(
                    "address.address2",
                    new Limit(
                            200,
                            (person, text) -> person.address(
                                    PostalAddress.builder().address2(text).build())))
            .put(
                    "address.city",
                    new Limit(
                            100,
                            (person, text) -> person.address(
                                    PostalAddress.builder().city(text).build())))
            .put(
                    "address.state",
                    new Limit(
                            50,
                            (person, text) -> person.address(
                                    PostalAddress.builder().state(text).build())))
            .put(
                    "address.postalCode",
                    new Limit(
                            25,
                            (person, text) -> person.address(
                                    PostalAddress.builder().postalCode(text).build())))
            .put(
                    "address.countryCode",
                    new Limit(
                            25,
                            (person, text) -> person.address(
                                    PostalAddress.builder().countryCode(text).build())))
            .put("twitterId.id", new Limit(255, (person, text) -> person.twitter(TwitterId.ofId(text))))
            .put("twitterId.screenName", new Limit(255, (person, text) -> person.twitter(TwitterId.ofScreenName(text))))
            .put("lineId.ids[0].userId", new Limit(255, (person, text) -> person.line(LineId.of(text))))
            .put("facebookId.ids[0].scopedId", new Limit(255, (person, text) -> person.facebook(FacebookId.of(text))))
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
    void textThatNoStoreCanKeepIsRefused() {
        for (String text : List.of("x\u0000x", "x\uD83D", "\uDE00x", "\uDE00\uD83D")) {
            LIMITS.forEach((field, limit) -> violation(
                    engine().contacts()
                            .create(limit.write().apply(unique.person(), text).build()),
                    field));
            violation(
                    engine().organizations()
                            .create(unique.company().toBuilder()
                                    .tags(List.of("fine", text))
                                    .build()),
                    "tags[1]");
            violation(engine().identities().claim(unique.unknownContact(), Identifier.cookie(text)), "value");
            violation(engine().contacts().search(ContactQuery.of(text)), "q");
            violation(engine().organizations().search(OrganizationQuery.of(text)), "q");
            violation(engine().contacts().search(ContactQuery.everything().sortedBy(text)), "sortOrder");
            violation(engine().directory().lookup(text), "lookupVal");
        }
    }

    @Test
    @Proves("2.1")
    void blanksOfAllScriptsAreCutAtTheEndsAndKeptInside() {
        String blanks = "\u00A0\u2007\u202F\u200B\u200C\u200D\u2060\uFEFF\u3000\u0085\u2028 \t";
        String word = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
        Contact made = done(engine().contacts()
                .create(unique.person()
                        .title(blanks + word + blanks)
                        .address(PostalAddress.builder().city(blanks).build())
                        .build()));

        assertThat(made.profile().title()).contains(word);
        assertThat(made.profile().address().isEmpty()).isTrue();
        violation(engine().organizations().create(OrganizationProfile.of(blanks)), "name");
        violation(
                engine().organizations()
                        .create(unique.company().toBuilder()
                                .websites(List.of("x", blanks))
                                .build()),
                "websites[1]");
    }

    @Test
    @Proves({"2.1", "20.4"})
    void listsAreTakenUpToTheirLimitAndRefusedBeyond() {
        OrganizationProfile company = unique.company();
        List<String> most = List.range(0, OrganizationProfile.MOST_ITEMS).map(String::valueOf);
        List<Ticker> tickers = most.map(
                symbol -> Ticker.builder().symbol(symbol).exchange("XETRA").build());

        assertThat(done(engine().organizations()
                                .create(company.toBuilder()
                                        .tags(most)
                                        .websites(most)
                                        .tickers(tickers)
                                        .build()))
                        .profile()
                        .tags())
                .isEqualTo(most);
        for (List<String> many : List.of(most.append("x"), List.fill(10_000, "x"))) {
            Refusal refusal = refusedUnchanged(() -> engine().organizations()
                    .create(company.toBuilder()
                            .tags(many)
                            .websites(many)
                            .tickers(many.map(symbol -> Ticker.builder()
                                    .symbol(symbol)
                                    .exchange("XETRA")
                                    .build()))
                            .build()));
            assertThat(List.of("tags", "websites", "tickers").flatMap(refusal::violationOf))
                    .hasSize(3);
        }
    }

    @Test
    @Proves({"5.4", "20.4"})
    void aSortOrderOfAnyLengthIsTakenOrRefused() {
        assertThat(engine().contacts()
                        .search(ContactQuery.everything().sortedBy("title:asc,".repeat(90) + "title:desc"))
                        .isRight())
                .isTrue();
        violation(
                engine().contacts().search(ContactQuery.everything().sortedBy("title:asc,".repeat(20_000) + "title")),
                "sortOrder");
    }

    @Test
    @Proves({"20.4", "20.7", "20.8", "20.9"})
    void momentsAreWithinTheYears1To9999AndCutToMilliseconds() {
        needs(Capability.LIFE_CYCLE);
        for (Instant moment : List.of(Instant.MAX, Instant.MIN, Instant.parse("+10000-01-01T00:00:00Z"))) {
            refusedUnchanged(() -> engine().identities().observe(Interactions.callAt(moment, unique.cookie())));
        }
        Instant exact = Instant.parse("2026-01-01T00:00:00.123456789Z");
        Contact seen = Interactions.created(engine(), Interactions.callAt(exact, unique.cookie()));
        assertThat(seen.lastInteraction()).contains(Instant.parse("2026-01-01T00:00:00.123Z"));
        assertThat(done(engine().identities().expire(Instant.MIN))).isEmpty();
        assertThat(done(engine().identities().expire(Instant.MAX))).contains(seen.id());
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
        refusedUnchanged(() -> engine().notes().create(owner, Note.Draft.of(HUGE, unique.user())));
        refusedUnchanged(() -> engine().organizations().create(OrganizationProfile.of(HUGE)));
        refusedUnchanged(() -> engine().identities().claim(unique.unknownContact(), Identifier.cookie(HUGE)));
        refusedUnchanged(
                () -> engine().contacts().search(ContactQuery.everything().sortedBy(HUGE)));
        refusedUnchanged(() -> engine().directory().lookup(HUGE));
    }
}
