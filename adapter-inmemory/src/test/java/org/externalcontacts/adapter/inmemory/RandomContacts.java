package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.contact.SocialIds;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;

/** Contacts of all kinds, the same ones for the same seed. Small vocabularies, so that contacts have much in common. */
public final class RandomContacts {

    static final List<String> NAMES = List.of(
            "Ada",
            "ADA",
            "Adélaïde",
            "Ada-Maria",
            "O'Brien-Smith",
            "obrien",
            "Smith",
            "Smithson",
            "van der Berg",
            "Žižek",
            "Straße",
            "Иван",
            "Иванова",
            "Ивановский",
            "田中",
            "田中角栄",
            "김민준",
            "Ωμέγα",
            "محمد",
            "שרה",
            "Ada田",
            "ab1Иван",
            "Wolfeschlegelsteinhausenbergerdorff",
            "Wolfeschlegelsteinhausen",
            "Wolfeschlegel",
            "Christopher",
            "Christophers",
            "Christophe",
            "A",
            "1st",
            "x-y-z",
            "***",
            "😀",
            "Ann 😀 Lee",
            "d.o.t.s",
            "Å",
            "ﬁona",
            "Ⅷ",
            "a\tb",
            "N'Golo",
            "Nʼgolo",
            "Zed/Zee",
            "Anna Maria Luisa",
            "Anna",
            "\uD83Dbroken");

    static final List<String> EMAILS = List.of(
            "ada@example.org",
            "Ada.Lovelace@example.org",
            "o'brien@mail.example.com",
            "x_y-z@sub.domain.example",
            "wolfeschlegelsteinhausen@example.org",
            "иван@пример.рф",
            "a@b.c",
            "ada+tag@example.org",
            "--@--.example");

    private final Random random;

    public RandomContacts(long seed) {
        random = new Random(seed);
    }

    public Contact contact(List<OrganizationId> organizations, Option<CustomFields> customFields) {
        Instant created = instant();
        return new Contact(
                new ContactId(new UUID(random.nextLong(), random.nextLong())),
                pick(List.of(
                        ContactType.CURATED,
                        ContactType.CURATED,
                        ContactType.CURATED,
                        ContactType.IDENTIFIED,
                        new ContactType("Future"))),
                profile(organizations, customFields),
                Option.none(),
                random.nextBoolean() ? AuditDates.at(created) : new AuditDates(created, instant()),
                maybe(this::instant));
    }

    /** A listed contact of this name and nothing more. */
    Contact named(String first, String last) {
        return Contact.made(
                new ContactId(new UUID(random.nextLong(), random.nextLong())),
                ContactType.CURATED,
                ContactProfile.builder().name(PersonName.of(first, last)).build(),
                instant());
    }

    ContactProfile profile(List<OrganizationId> organizations, Option<CustomFields> customFields) {
        return new ContactProfile(
                PersonName.builder()
                        .first(name())
                        .middle(name())
                        .last(name())
                        .salutation(name())
                        .build(),
                name(),
                PhoneNumbers.builder()
                        .work(maybe(this::phone))
                        .cell(maybe(this::phone))
                        .home(rarely(this::phone))
                        .other(rarely(this::phone))
                        .build(),
                EmailAddresses.builder()
                        .work(maybe(this::email))
                        .personal(maybe(this::email))
                        .other(rarely(this::email))
                        .build(),
                rarely(this::address).getOrElse(PostalAddress.empty()),
                rarely(this::social).getOrElse(SocialIds.empty()),
                organizations.isEmpty() ? Option.none() : maybe(() -> pick(organizations)),
                rarely(random::nextBoolean),
                rarely(() -> "https://example.org/" + random.nextInt()),
                customFields);
    }

    /** Fields with values of every shape, under this schema. */
    public CustomFields shapes(CustomFields empty) {
        return empty.with("text", CustomValue.text(pick(NAMES)))
                .with("number", CustomValue.number(random.nextLong()))
                .with("decimal", CustomValue.number(new BigDecimal("-12345678901234567890.0625")))
                .with("zero", CustomValue.number(BigDecimal.ZERO))
                .with("yes", CustomValue.flag(true))
                .with("no", CustomValue.flag(false))
                .with("tags", CustomValue.tags("one", "två", "三"))
                .with("mixed", new CustomValue.Items(List.of(CustomValue.Nothing.NOTHING, CustomValue.text(""))))
                .with(
                        "members",
                        new CustomValue.Members(
                                empty.with("in", CustomValue.flag(true)).values()));
    }

    Option<String> name() {
        return maybe(() -> pick(NAMES));
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    private String email() {
        return pick(EMAILS);
    }

    PhoneNumber phone() {
        int last = random.nextInt(30);
        if (last == 0) {
            return PhoneNumber.of("call my secretary");
        }
        String e164 = "+1317555" + (1000 + last);
        String written = pick(List.of(e164, "+1 317-555-" + (1000 + last), "(317) 555 " + (1000 + last)));
        return PhoneNumber.builder()
                .display("+1 317-555-" + (1000 + last))
                .extension(rarely(() -> (long) random.nextInt(1000)))
                .acceptsSms(rarely(random::nextBoolean))
                .userInput(written)
                .e164(e164)
                .countryCode(rarely(() -> pick(List.of("US", "001", "CA"))))
                .build();
    }

    private PostalAddress address() {
        return PostalAddress.builder()
                .address1(name())
                .address2(name())
                .city(name())
                .state(name())
                .postalCode(name())
                .countryCode(name())
                .build();
    }

    private SocialIds social() {
        return new SocialIds(
                maybe(() -> TwitterId.builder()
                        .id(name())
                        .name(name())
                        .screenName(pick(List.of("@ada", "Ada_L", "___")))
                        .verified(maybe(random::nextBoolean))
                        .profileUrl(name())
                        .build()),
                maybe(() -> new LineId(List.of("U1"), name())),
                maybe(() -> new WhatsAppId(maybe(this::phone), name())),
                maybe(() -> new FacebookId(List.empty(), name())));
    }

    private Instant instant() {
        long nanos = random.nextBoolean() ? random.nextInt(1000) * 1_000_000L : random.nextInt(1_000_000_000);
        return Instant.ofEpochSecond(random.nextInt(), nanos);
    }

    private <T> Option<T> maybe(Supplier<T> value) {
        return random.nextInt(3) > 0 ? Option.some(value.get()) : Option.none();
    }

    private <T> Option<T> rarely(Supplier<T> value) {
        return random.nextInt(6) == 0 ? Option.some(value.get()) : Option.none();
    }
}
