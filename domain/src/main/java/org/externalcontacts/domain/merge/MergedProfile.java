package org.externalcontacts.domain.merge;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.contact.SocialIds;
import org.externalcontacts.domain.internal.address.Mailbox;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.SchemaRef;

/** Writes a merge plan, field by field: every value it takes leaves a line in the plan. For one plan. */
final class MergedProfile {

    private static final FieldGroup<PhoneNumber> PHONES = new FieldGroup<>(
            List.of("workPhone", "cellPhone", "homePhone", "otherPhone"),
            MergedProfile::sameLine,
            number -> number.e164().isDefined(),
            Shown::of);

    private static final FieldGroup<String> EMAILS = new FieldGroup<>(
            List.of("workEmail", "personalEmail", "otherEmail"), Mailbox::isSame, email -> true, Function.identity());

    private final Contact source;
    private final Contact target;
    private final FieldRules rules;
    private List<MergePlan.Choice> choices = List.empty();

    MergedProfile(Contact source, Contact target) {
        this.source = source;
        this.target = target;
        this.rules = FieldRules.between(source, target);
    }

    MergePlan plan() {
        ContactType type = target.type().strongerOf(source.type());
        Contact from = type.equals(target.type()) ? target : source;
        choices = choices.prepend(
                new MergePlan.Choice(Option.some("type"), type.text(), from.id(), MergePlan.Rule.STRONGER_TYPE));
        ContactProfile profile = profile();
        return new MergePlan(source.id(), target.id(), type, profile, choices.reverse());
    }

    private ContactProfile profile() {
        return ContactProfile.builder()
                .name(PersonName.builder()
                        .first(text("firstName", profile -> profile.name().first()))
                        .middle(text("middleName", profile -> profile.name().middle()))
                        .last(text("lastName", profile -> profile.name().last()))
                        .salutation(text("salutation", profile -> profile.name().salutation()))
                        .build())
                .title(text("title", ContactProfile::title))
                .phones(phones())
                .emails(emails())
                .address(one(
                                "address",
                                profile -> Option.of(profile.address()).filter(address -> !address.isEmpty()),
                                Shown::of)
                        .getOrElse(PostalAddress::empty))
                .social(social())
                .organization(one("externalOrganization", ContactProfile::organization, OrganizationId::text))
                .surveyOptOut(one("surveyOptOut", ContactProfile::surveyOptOut, String::valueOf))
                .externalSystemUrl(text("externalSystemUrl", ContactProfile::externalSystemUrl))
                .customFields(customFields())
                .build();
    }

    private PhoneNumbers phones() {
        FieldGroup.Filled<PhoneNumber> filled = PHONES.fill(rules, phonesOf(rules.first()), phonesOf(rules.second()));
        choices = choices.prependAll(filled.choices().reverse());
        return PhoneNumbers.builder()
                .work(filled.get("workPhone"))
                .cell(filled.get("cellPhone"))
                .home(filled.get("homePhone"))
                .other(filled.get("otherPhone"))
                .build();
    }

    private static Map<String, PhoneNumber> phonesOf(Contact contact) {
        PhoneNumbers phones = contact.profile().phones();
        return byField(PHONES.names(), List.of(phones.work(), phones.cell(), phones.home(), phones.other()));
    }

    private EmailAddresses emails() {
        FieldGroup.Filled<String> filled = EMAILS.fill(rules, emailsOf(rules.first()), emailsOf(rules.second()));
        choices = choices.prependAll(filled.choices().reverse());
        return EmailAddresses.builder()
                .work(filled.get("workEmail"))
                .personal(filled.get("personalEmail"))
                .other(filled.get("otherEmail"))
                .build();
    }

    private static Map<String, String> emailsOf(Contact contact) {
        EmailAddresses emails = contact.profile().emails();
        return byField(EMAILS.names(), List.of(emails.work(), emails.personal(), emails.other()));
    }

    private static <T> Map<String, T> byField(List<String> names, List<Option<T>> values) {
        return names.zip(values)
                .flatMap(field -> field._2.map(value -> Tuple.of(field._1, value)))
                .transform(LinkedHashMap::ofEntries);
    }

    private SocialIds social() {
        return new SocialIds(
                one("twitterId", profile -> profile.social().twitter(), Shown::of),
                one("lineId", profile -> profile.social().line(), Shown::of),
                one("whatsAppId", profile -> profile.social().whatsApp(), Shown::of),
                one("facebookId", profile -> profile.social().facebook(), Shown::of));
    }

    /**
     * Values of one schema are chosen key by key; of two schemas, one whole set is. They are not validated again: each was when it was
     * written, by the version that the write named (rule 10.9). Of two versions the newer one is named, whose fields are those of
     * both; its limits and required fields may ask for more than the older one did. Refusing a merge for that would keep two
     * records of one person apart permanently. The next write of these fields is validated, but may keep the values from the merge.
     */
    private Option<CustomFields> customFields() {
        Option<CustomFields> first = rules.first().profile().customFields();
        Option<CustomFields> second = rules.second().profile().customFields();
        return first.flatMap(
                        one -> second.filter(other -> sameSchema(one, other)).map(other -> keyByKey(one, other)))
                .orElse(this::wholeSet);
    }

    private CustomFields keyByKey(CustomFields one, CustomFields other) {
        int newer = Math.max(one.schema().version(), other.schema().version());
        CustomFields none = CustomFields.of(new SchemaRef(one.schema().id(), newer));
        return one.values()
                .keySet()
                .addAll(other.values().keySet())
                .foldLeft(
                        none,
                        (fields, key) -> one(
                                        "customFields." + key,
                                        profile -> profile.customFields().flatMap(written -> written.get(key)),
                                        Shown::of)
                                .map(value -> fields.with(key, value))
                                .getOrElse(fields));
    }

    /** A set without values does not hide one that has some. */
    private Option<CustomFields> wholeSet() {
        boolean anyValue = List.of(rules.first(), rules.second())
                .exists(contact -> contact.profile().customFields().exists(MergedProfile::hasValues));
        return one(
                "customFields",
                profile -> profile.customFields().filter(fields -> !anyValue || hasValues(fields)),
                fields -> fields.values().keySet().mkString(", "));
    }

    private static boolean hasValues(CustomFields fields) {
        return !fields.values().isEmpty();
    }

    private static boolean sameSchema(CustomFields one, CustomFields other) {
        return one.schema().id().equals(other.schema().id());
    }

    private Option<String> text(String field, Function<ContactProfile, Option<String>> of) {
        return one(field, of, Function.identity());
    }

    private <T> Option<T> one(String field, Function<ContactProfile, Option<T>> of, Function<T, String> show) {
        Option<FieldRules.Decided<T>> decided = rules.decide(
                of.apply(rules.first().profile()), of.apply(rules.second().profile()), Objects::equals);
        decided.forEach(choice -> choices = choices.prepend(
                new MergePlan.Choice(Option.some(field), show.apply(choice.value()), choice.from(), choice.rule())));
        return decided.map(FieldRules.Decided::value);
    }

    /** One number with two extensions is two phones: the merge keeps both. */
    private static boolean sameLine(PhoneNumber one, PhoneNumber other) {
        return one.sameNumberAs(other) && one.extension().equals(other.extension());
    }
}
