package org.externalcontacts.testkit.model;

import io.vavr.control.Option;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.contact.SocialIds;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;

/** What the profile of a contact says, as plain texts by field. */
record Facts(Map<String, String> values) {

    static final List<String> EMAILS = List.of("workEmail", "personalEmail", "otherEmail");
    static final List<String> PHONES = List.of("workPhone", "cellPhone", "homePhone", "otherPhone");
    static final String ORGANIZATION = "organization";
    static final String SCHEMA = "schema";
    static final String VERSION = "schemaVersion";
    static final String NICKNAME = "nickname";

    Facts {
        values = new TreeMap<>(values);
    }

    static Facts none() {
        return new Facts(Map.of());
    }

    static Facts of(ContactProfile profile) {
        Map<String, String> read = new TreeMap<>();
        put(read, "firstName", profile.name().first());
        put(read, "lastName", profile.name().last());
        put(read, "title", profile.title());
        put(read, "workEmail", profile.emails().work());
        put(read, "personalEmail", profile.emails().personal());
        put(read, "otherEmail", profile.emails().other());
        put(read, "workPhone", profile.phones().work().flatMap(PhoneNumber::e164));
        put(read, "cellPhone", profile.phones().cell().flatMap(PhoneNumber::e164));
        put(read, "homePhone", profile.phones().home().flatMap(PhoneNumber::e164));
        put(read, "otherPhone", profile.phones().other().flatMap(PhoneNumber::e164));
        put(
                read,
                "whatsApp",
                profile.social().whatsApp().flatMap(WhatsAppId::phoneNumber).flatMap(PhoneNumber::e164));
        put(read, "twitter", profile.social().twitter().flatMap(TwitterId::handle));
        put(read, ORGANIZATION, profile.organization().map(OrganizationId::text));
        put(
                read,
                SCHEMA,
                profile.customFields().map(fields -> fields.schema().id().text()));
        put(
                read,
                VERSION,
                profile.customFields()
                        .map(fields -> String.valueOf(fields.schema().version())));
        put(
                read,
                NICKNAME,
                profile.customFields().flatMap(fields -> fields.get(NICKNAME)).map(Facts::text));
        return new Facts(read);
    }

    ContactProfile profile() {
        return ContactProfile.builder()
                .name(PersonName.builder()
                        .first(written("firstName"))
                        .last(written("lastName"))
                        .build())
                .title(written("title"))
                .emails(EmailAddresses.builder()
                        .work(written("workEmail"))
                        .personal(written("personalEmail"))
                        .other(written("otherEmail"))
                        .build())
                .phones(PhoneNumbers.builder()
                        .work(phone("workPhone"))
                        .cell(phone("cellPhone"))
                        .home(phone("homePhone"))
                        .other(phone("otherPhone"))
                        .build())
                .social(new SocialIds(
                        written("twitter").map(TwitterId::ofScreenName),
                        Option.none(),
                        written("whatsApp").map(WhatsAppId::of),
                        Option.none()))
                .organization(
                        written(ORGANIZATION).map(id -> OrganizationId.of(id).get()))
                .customFields(written(SCHEMA)
                        .map(id -> CustomFields.of(new SchemaRef(SchemaId.of(id).get(), version())))
                        .map(fields -> written(NICKNAME)
                                .fold(() -> fields, name -> fields.with(NICKNAME, CustomValue.text(name)))))
                .build();
    }

    /** The version of the schema that the custom fields name. */
    int version() {
        return get(VERSION).map(Integer::valueOf).orElse(1);
    }

    Optional<String> get(String field) {
        return Optional.ofNullable(values.get(field));
    }

    Facts with(String field, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(field, value);
        return new Facts(more);
    }

    Facts without(String field) {
        Map<String, String> fewer = new TreeMap<>(values);
        fewer.remove(field);
        return new Facts(fewer);
    }

    /** rule 3.9. */
    Set<Identifier> implied() {
        Set<Identifier> implied = new LinkedHashSet<>();
        PHONES.forEach(field -> get(field).map(Identifier::phone).ifPresent(implied::add));
        EMAILS.forEach(field -> get(field)
                .map(address -> Identifier.email(Words.folded(address)))
                .ifPresent(implied::add));
        get("whatsApp")
                .map(number -> new Identifier(IdentifierType.SOCIAL_WHATSAPP, number.replace("+", "")))
                .ifPresent(implied::add);
        get("twitter")
                .map(handle -> new Identifier(IdentifierType.SOCIAL_TWITTER, handle))
                .ifPresent(implied::add);
        return implied;
    }

    /** rule 20.1: every keyword is the beginning of a word, in either spelling; punctuation is none, and finds nobody. */
    boolean match(String keywords) {
        return keywords.codePoints().anyMatch(Character::isLetterOrDigit)
                && List.of(keywords.split(" ")).stream()
                        .allMatch(keyword -> values.entrySet().stream()
                                .filter(fact ->
                                        !List.of(ORGANIZATION, SCHEMA, VERSION).contains(fact.getKey()))
                                .flatMap(fact -> domainSpellings(fact.getValue()).stream())
                                .flatMap(value -> List.of(value.split("[@.+]")).stream())
                                .anyMatch(word -> begins(word, keyword)));
    }

    /** rule 3.10: one domain, in Unicode and in its ASCII form. */
    private static List<String> domainSpellings(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return List.of(
                value, lower.replace("xn--mller-kva", "m\u00FCller"), lower.replace("m\u00FCller", "xn--mller-kva"));
    }

    private static boolean begins(String word, String keyword) {
        return spellings(word).stream()
                .anyMatch(spelled -> spellings(keyword).stream()
                        .anyMatch(typed -> spelled.startsWith(typed) || (isHan(spelled) && spelled.contains(typed))));
    }

    /** Scripts without spaces: every character begins a word. */
    private static boolean isHan(String word) {
        return word.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static List<String> spellings(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return List.of(plain(lower), plain(lower.replace("ü", "ue")));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private Option<String> written(String field) {
        return Option.ofOptional(get(field));
    }

    /** Each field in a spelling of its own. */
    private Option<PhoneNumber> phone(String field) {
        return written(field)
                .map(e164 -> field.equals("workPhone") ? Words.spelled(e164, 1) : e164)
                .map(PhoneNumber::of);
    }

    private static void put(Map<String, String> read, String field, Option<String> value) {
        value.forEach(text -> read.put(field, text));
    }

    private static String text(CustomValue value) {
        return ((CustomValue.Text) value).value();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
