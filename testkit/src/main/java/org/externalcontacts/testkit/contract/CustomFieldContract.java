package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.UUID;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values of custom fields on contacts and organizations. */
public abstract class CustomFieldContract extends NounContract {

    private static final Map<String, CustomValue> GOOD = LinkedHashMap.<String, CustomValue>empty()
            .put("text", CustomValue.text("x".repeat(100)))
            .put("longtext", CustomValue.text("x".repeat(1_000)))
            .put("url", CustomValue.text("https://example.org/a"))
            .put("identifier", CustomValue.text("AB-12"))
            .put("enum", CustomValue.text("_1"))
            .put("date", CustomValue.text("2026-02-28"))
            .put("datetime", CustomValue.text("2026-02-28T10:00:00Z"))
            .put("integer", CustomValue.number(7))
            .put("number", CustomValue.number(new BigDecimal("1.5")))
            .put("checkbox", CustomValue.flag(true))
            .put("tag", CustomValue.tags("red wine", "blue"));

    private static final Map<String, CustomValue> BAD = LinkedHashMap.<String, CustomValue>empty()
            .put("text", CustomValue.text("x".repeat(101)))
            .put("longtext", CustomValue.text("x".repeat(1_001)))
            .put("url", CustomValue.text("ftp://example.org"))
            .put("identifier", CustomValue.number(5))
            .put("enum", CustomValue.text("_9"))
            .put("date", CustomValue.text("2026-02-30"))
            .put("datetime", CustomValue.text("yesterday"))
            .put("integer", CustomValue.number(new BigDecimal("1.5")))
            .put("number", CustomValue.text("1.5"))
            .put("checkbox", CustomValue.text("yes"))
            .put("tag", CustomValue.tags("one", "one"));

    private Option<DataSchema> made = Option.none();
    private List<ContactId> carriers = List.empty();

    @AfterEach
    void leaveNoSchemaBehind() {
        carriers.forEach(contact -> engine().contacts().delete(contact));
        made.forEach(schema -> engine().contactSchemas().delete(schema.id()));
    }

    @Test
    @Proves({"10.3", "20.4"})
    void valuesOfAnySizeAndDepthAreRefused() {
        CustomValue deep = CustomValue.text("x");
        for (int level = 0; level < 20_000; level++) {
            deep = level % 2 == 0
                    ? new CustomValue.Items(List.of(deep))
                    : new CustomValue.Members(LinkedHashMap.of("x", deep));
        }
        for (CustomValue value : List.of(
                deep,
                CustomValue.text("x".repeat(1 << 20)),
                new CustomValue.Items(List.fill(100_000, CustomValue.text("x"))),
                new CustomValue.Items(List.of((CustomValue) null)),
                CustomValue.text("x\uD83D"))) {
            GOOD.keySet()
                    .forEach(key -> assertThat(refused(create(of(key, value)), Refusal.InvalidInput.class)
                                    .violations()
                                    .map(Violation::field))
                            .anyMatch(field -> field.startsWith("customFields." + key)));
        }
    }

    /** Over HTTP some of these are refused as no number at all, before anybody knows of which field. */
    @Test
    @Proves({"10.3", "20.4"})
    void numbersOfAnySizeAreRefused() {
        for (BigDecimal number : List.of(
                BigDecimal.TEN.pow(401),
                BigDecimal.TEN.pow(100_000),
                new BigDecimal("9".repeat(65)),
                new BigDecimal(BigInteger.TEN, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE))) {
            for (String key : List.of("number", "integer")) {
                refused(create(of(key, CustomValue.number(number))), Refusal.InvalidInput.class);
            }
        }
    }

    @Test
    @Proves({"10.1", "10.3", "10.4"})
    void everyFieldTypeTakesItsValues() {
        Contact made = done(create(fields(GOOD)));
        assertThat(done(engine().contacts().get(made.id())).profile().customFields())
                .contains(fields(GOOD));
    }

    @Test
    @Proves({"10.3", "10.4", "10.9", "20.4"})
    void everyValueThatDoesNotFitIsNamedAtOnce() {
        Refusal.InvalidInput refusal = refused(create(fields(BAD)), Refusal.InvalidInput.class);
        assertThat(refusal.violations().map(Violation::field).distinct())
                .containsExactlyInAnyOrderElementsOf(BAD.keySet().map(key -> "customFields." + key));
    }

    @Test
    @Proves({"10.3", "20.4"})
    void violationsOfFieldsAndOfTheProfileComeTogether() {
        Refusal.InvalidInput refusal = refused(
                engine().contacts()
                        .create(unique.person()
                                .workEmail("nobody")
                                .customFields(fields(BAD))
                                .build()),
                Refusal.InvalidInput.class);
        assertThat(refusal.violations().map(Violation::field)).contains("workEmail", "customFields.text");
    }

    @Test
    @Proves({"10.9"})
    void anUnknownFieldIsRefused() {
        violation(create(of("no_such_field", CustomValue.text("x"))), "customFields.no_such_field");
    }

    @Test
    @Proves({"10.9", "20.4"})
    void tenThousandUnknownFieldsAreRefused() {
        Map<String, CustomValue> many =
                List.range(0, 10_000).toLinkedMap(index -> "field" + index, index -> CustomValue.number(index));
        CustomFields given = fields(many);
        refusedUnchanged(() -> create(given));
    }

    @Test
    @Proves({"10.5"})
    void aSchemaIsNamedByIdAndVersion() {
        violation(create(CustomFields.of(new SchemaRef(new SchemaId(UUID.randomUUID()), 1))), "schema.id");
        violation(create(CustomFields.of(new SchemaRef(schema().id(), 2))), "schema.version");
        violation(create(CustomFields.of(new SchemaRef(schema().id(), 0))), "schema.version");
    }

    @Test
    @Proves({"10.6"})
    void aSchemaOfContactsIsNotForOrganizations() {
        violation(
                engine().organizations()
                        .create(OrganizationProfile.builder()
                                .name(unique.word())
                                .customFields(of("text", CustomValue.text("x")))
                                .build()),
                "schema.id");
    }

    @Test
    @Proves({"10.5"})
    void aDisabledSchemaIsGivenToNoFurtherContactAndKeptByThoseThatHaveIt() {
        Contact had = done(create(of("text", CustomValue.text("kept"))));
        done(engine().contactSchemas()
                .update(
                        schema().ref(),
                        schema().content().toBuilder().enabled(false).build()));
        refused(create(of("text", CustomValue.text("new"))), Refusal.InvalidInput.class);
        Contact kept = done(engine().contacts()
                .change(
                        had.id(),
                        profile -> profile.toBuilder().title("changed").build()));
        assertThat(kept.profile().customFields()).isEqualTo(had.profile().customFields());
    }

    @Test
    @Proves({"10.9", "10.2"})
    void aDisabledFieldTakesNoNewValueAndKeepsTheOldOne() {
        Contact had = done(create(of("text", CustomValue.text("kept"))));
        done(engine().contactSchemas()
                .update(
                        schema().ref(),
                        schema().content().toBuilder()
                                .fields(schema().content()
                                        .fields()
                                        .map(field -> field.key().equals("text") ? field.disabled() : field))
                                .build()));
        violation(create(of("text", CustomValue.text("new"))), "customFields.text");
        assertThat(engine().contacts().update(had.id(), had.profile()).isRight())
                .isTrue();
    }

    @Test
    @Proves({"10.9"})
    void aRequiredFieldMustHaveAValue() {
        DataSchema second = done(engine().contactSchemas()
                .update(
                        schema().ref(),
                        schema().content().toBuilder().required("text").build()));
        violation(create(CustomFields.of(second.ref()).with("integer", CustomValue.number(1))), "customFields.text");
    }

    @Test
    @Proves({"10.9"})
    void valuesAreJudgedByTheVersionThatTheWriteNames() {
        DataSchema second = done(engine().contactSchemas()
                .update(
                        schema().ref(),
                        schema().content().toBuilder()
                                .fields(schema().content()
                                        .fields()
                                        .map(field -> field.key().equals("text")
                                                ? field.toBuilder().longest(3).build()
                                                : field)
                                        .append(FieldDefinition.of("later", FieldType.TEXT)))
                                .required("later")
                                .build()));
        CustomFields ofSecond = CustomFields.of(second.ref()).with("later", CustomValue.text("now"));
        done(create(of("text", CustomValue.text("four"))));
        violation(create(of("later", CustomValue.text("too soon"))), "customFields.later");
        violation(create(CustomFields.of(second.ref())), "customFields.later");
        violation(create(ofSecond.with("text", CustomValue.text("four"))), "customFields.text");
        Contact made = done(create(ofSecond.with("text", CustomValue.text("two"))));
        violation(
                engine().contacts()
                        .change(
                                made.id(),
                                profile -> profile.toBuilder()
                                        .customFields(of("later", CustomValue.text("now")))
                                        .build()),
                "customFields.later");
    }

    @Test
    @Proves({"10.9", "4.10"})
    void valuesOfTwoVersionsMergeUnderTheNewerOneAndLockNobodyOut() {
        needs(Capability.LIFE_CYCLE);
        Contact caller = Interactions.identified(engine(), unique);
        CustomFields ofFirst = of("text", CustomValue.text("four"));
        done(engine().contacts()
                .change(
                        caller.id(),
                        profile -> profile.toBuilder().customFields(ofFirst).build()));
        DataSchema second = done(engine().contactSchemas()
                .update(
                        schema().ref(),
                        schema().content().toBuilder()
                                .fields(schema().content()
                                        .fields()
                                        .map(field -> field.key().equals("text")
                                                ? field.toBuilder().longest(3).build()
                                                : field))
                                .build()));
        Contact person = done(create(CustomFields.of(second.ref()).with("integer", CustomValue.number(1))));
        Contact merged = done(engine().merges().merge(caller.id(), person.id()));
        carriers = List.of(merged.id());
        assertThat(merged.profile().customFields())
                .contains(CustomFields.of(second.ref())
                        .with("text", CustomValue.text("four"))
                        .with("integer", CustomValue.number(1)));
        Contact changed = done(engine().contacts()
                .change(
                        merged.id(),
                        profile -> profile.toBuilder().title("changed").build()));
        assertThat(changed.profile().customFields()).isEqualTo(merged.profile().customFields());
    }

    @Test
    @Proves({"5.3", "20.1"})
    void textFieldsAreSearchedByWordsIdentifiersAndTagsAsAWhole() {
        needs(Capability.READ_YOUR_WRITES);
        String word = unique.word();
        String code = unique.word();
        String tag = unique.word();
        ContactId id = done(create(fields(LinkedHashMap.<String, CustomValue>empty()
                        .put("text", CustomValue.text("some " + word + " text"))
                        .put("identifier", CustomValue.text(code.toUpperCase(Locale.ROOT)))
                        .put("tag", CustomValue.tags("red " + tag)))))
                .id();
        assertThat(found(word.substring(0, 10))).containsExactly(id);
        assertThat(found(code)).containsExactly(id);
        assertThat(found(code.substring(0, 10))).isEmpty();
        assertThat(found("RED " + tag)).containsExactly(id);
        assertThat(found(tag)).isEmpty();
    }

    @Test
    @Proves({"10.6", "10.3"})
    void organizationsHaveCustomFieldsToo() {
        needs(Capability.EXCLUSIVE);
        DataSchema ofCompanies = done(engine().organizationSchemas().create(everyType()));
        OrganizationProfile good = OrganizationProfile.builder()
                .name(unique.word())
                .customFields(new CustomFields(ofCompanies.ref(), GOOD))
                .build();
        assertThat(done(engine().organizations().create(good)).profile().customFields())
                .isEqualTo(good.customFields());
        Refusal refusal = refusedUnchanged(() -> engine().organizations()
                .create(good.toBuilder()
                        .customFields(new CustomFields(ofCompanies.ref(), BAD))
                        .build()));
        assertThat(refusal.violationOf("customFields.date")).isNotEmpty();
    }

    private SchemaDraft everyType() {
        FieldDefinition[] fields = GOOD.keySet()
                .toList()
                .map(type -> FieldDefinition.of(type, new FieldType(type)))
                .map(field -> field.key().equals("enum")
                        ? field.toBuilder()
                                .options(List.of(
                                        FieldDefinition.Choice.of("_1", "One"), FieldDefinition.Choice.of("_2", "Two")))
                                .build()
                        : field)
                .toJavaArray(FieldDefinition[]::new);
        return SchemaDraft.of(unique.word(), fields);
    }

    private List<ContactId> found(String text) {
        return done(engine().contacts().search(ContactQuery.of(text)))
                .entities()
                .map(Contact::id);
    }

    private Either<Refusal, Contact> create(CustomFields fields) {
        Either<Refusal, Contact> created =
                engine().contacts().create(unique.person().customFields(fields).build());
        created.forEach(contact -> carriers = carriers.append(contact.id()));
        return created;
    }

    /** A schema with a field of every type, made when a test first needs it. */
    private DataSchema schema() {
        if (made.isEmpty()) {
            made = Option.some(done(engine().contactSchemas().create(everyType())));
        }
        return made.get();
    }

    private CustomFields of(String key, CustomValue value) {
        return CustomFields.of(schema().ref()).with(key, value);
    }

    private CustomFields fields(Map<String, CustomValue> values) {
        return new CustomFields(schema().ref(), values);
    }
}
