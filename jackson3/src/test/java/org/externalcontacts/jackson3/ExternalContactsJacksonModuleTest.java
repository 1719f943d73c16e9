package org.externalcontacts.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.Lazy;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.PriorityQueue;
import io.vavr.collection.Queue;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.concurrent.Future;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Instant;
import java.util.Comparator;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.schema.CustomValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** What the model looks like through Jackson 3. */
class ExternalContactsJacksonModuleTest {

    private static final ContactId ID = ContactId.parse("6a1f3c52-0f0e-4d58-9d7e-2f6b1c3a4d5e");
    private static final ContactId OTHER = ContactId.parse("0d9c8b7a-1111-4222-8333-444455556666");
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");
    private static final Contact ADA = Contact.made(
            ID,
            ContactType.CURATED,
            ContactProfile.builder()
                    .firstName("Ada")
                    .workEmail("ada@example.org")
                    .build(),
            NOW);
    private static final Contact BOB = Contact.made(
            OTHER,
            ContactType.CURATED,
            ContactProfile.builder().firstName("Bob").build(),
            NOW);

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new ExternalContactsJacksonModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Comparator<Contact> BY_NAME =
            Comparator.comparing(contact -> contact.profile().name().spoken());

    /** A bean with all that a scan finds. */
    record Found(Iterator<Contact> all) {}

    /** A bean of an app. */
    record Answer(Option<String> note, Map<ContactId, ContactType> types, Seq<ContactId> ids) {}

    /** A bean with each collection that can be read. */
    record Collections(
            Seq<String> seq, List<String> list, Vector<String> vector, Set<String> set, HashSet<String> hash) {}

    @Test
    void everythingThatHasElementsIsAnArrayOfThem() {
        String array = "[" + mapper.writeValueAsString(ADA) + "," + mapper.writeValueAsString(BOB) + "]";
        for (Traversable<Contact> both : List.of(
                List.of(ADA, BOB).iterator(),
                Stream.of(ADA, BOB),
                Queue.of(ADA, BOB),
                PriorityQueue.of(BY_NAME, ADA, BOB))) {
            assertThat(mapper.writeValueAsString(both)).isEqualTo(array);
        }
        assertThat(mapper.writeValueAsString(new Found(Iterator.of(ADA, BOB)))).isEqualTo("{\"all\":" + array + "}");
        assertThat(mapper.writeValueAsString(Iterator.empty())).isEqualTo("[]");
    }

    @Test
    void whatMayNotHaveAValueYetIsRefusedWithWhatToDoInstead() {
        assertThatThrownBy(() -> mapper.writeValueAsString(Try.success(ADA))).hasMessageContaining("fold it");
        assertThatThrownBy(() -> mapper.writeValueAsString(Future.successful(ADA)))
                .hasMessageContaining("wait for it");
        assertThatThrownBy(() -> mapper.writeValueAsString(Lazy.of(() -> ADA))).hasMessageContaining("get()");
    }

    @Test
    void aContactLooksAsInThePlatformsApi() {
        assertThat(mapper.writeValueAsString(ADA))
                .isEqualTo(
                        "{\"id\":\"6a1f3c52-0f0e-4d58-9d7e-2f6b1c3a4d5e\",\"firstName\":\"Ada\",\"workEmail\":\"ada@example.org\","
                                + "\"modifyDate\":\"2026-01-02T03:04:05.678Z\",\"createDate\":\"2026-01-02T03:04:05.678Z\",\"type\":\"Curated\","
                                + "\"selfUri\":\"/api/v2/externalcontacts/contacts/6a1f3c52-0f0e-4d58-9d7e-2f6b1c3a4d5e\"}");
    }

    @Test
    void mappersThatLookForModulesFindIt() {
        assertThat(JsonMapper.builder().findAndAddModules().build().writeValueAsString(ID))
                .isEqualTo("\"" + ID + "\"");
    }

    @Test
    void aProfileIsReadAsItWasWrittenAndJudgedByTheUseCase() {
        ContactProfile read = mapper.readValue(
                "{\"firstName\":\" Ada \",\"workEmail\":\"no address\",\"workPhone\":{\"display\":\"+44 20 7946 0958\"}}",
                ContactProfile.class);
        assertThat(read)
                .isEqualTo(ContactProfile.builder()
                        .firstName("Ada")
                        .workEmail("no address")
                        .workPhone("+44 20 7946 0958")
                        .build());
    }

    @Test
    void whatIsWrongIsNamedByMemberAndRuleWithoutTheValue() {
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"firstName\":7,\"externalOrganization\":{\"id\":\"Ada Lovelace\"}}", ContactProfile.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("firstName must be a string");
        assertThatThrownBy(() ->
                        mapper.readValue("{\"externalOrganization\":{\"id\":\"Ada Lovelace\"}}", ContactProfile.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("externalOrganization.id is not a UUID")
                .hasMessageNotContaining("Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Ada\"", "7", "[]", "true"})
    void whatIsNoObjectIsNoProfile(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, OrganizationProfile.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("must be an object")
                .hasMessageNotContaining("Ada");
    }

    @Test
    void allThatIsWrongWithARecordIsNamedWithItsPath() {
        assertThatThrownBy(() ->
                        mapper.readValue("{\"identifiers\":[{\"type\":\"Email\"}],\"at\":\"Ada\"}", Interaction.class))
                .hasMessageContaining("identifiers[0].value is required; channel is required; at is not an ISO-8601")
                .hasMessageNotContaining("Ada");
    }

    @Test
    void unknownMembersAreRefusedOrPassedOverAsTheMapperSays() {
        String json = "{\"firstName\":\"Ada\",\"workPhone\":{\"shape\":\"round\"},\"customFields\":{}}";
        ObjectMapper lenient = mapper.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThat(lenient.readValue(json, ContactProfile.class).name().first()).contains("Ada");
        assertThatThrownBy(() -> mapper.readValue(json, ContactProfile.class))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("workPhone.shape");
    }

    @Test
    void unknownMembersOfRecordsAreFoundAtEveryDepth() {
        assertThatThrownBy(() ->
                        mapper.readValue("{\"kind\":\"ambiguous\",\"candidates\":[{\"shape\":1}]}", Observation.class))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("candidates[0].shape");
    }

    @Test
    void aPageHasAllItsItemsAndTheTotal() {
        Page<Contact> page = new Page<>(List.of(ADA, BOB), PageRequest.firstOf(2), 5);
        String json = mapper.writeValueAsString(page);
        JsonNode tree = mapper.readTree(json);
        assertThat(tree.get("entities")).hasSize(2);
        assertThat(tree.get("entities").get(1).get("firstName").stringValue()).isEqualTo("Bob");
        assertThat(json).endsWith("\"pageSize\":2,\"pageNumber\":1,\"total\":5,\"pageCount\":3}");
        assertThat(mapper.readValue(json, new TypeReference<Page<Contact>>() {}))
                .isEqualTo(page);
    }

    @Test
    void aPageOfWhatTheAppMakesOfContactsIsWrittenByTheMapper() {
        Page<Answer> page =
                new Page<>(List.of(new Answer(Option.none(), HashMap.empty(), List.of(ID))), PageRequest.first(), 1);
        String json = mapper.writerFor(new TypeReference<Page<Answer>>() {}).writeValueAsString(page);
        assertThat(json).startsWith("{\"entities\":[{\"types\":{},\"ids\":[\"" + ID + "\"]}]");
        assertThat(mapper.readValue(json, new TypeReference<Page<Answer>>() {})).isEqualTo(page);
    }

    @Test
    void aPageOfAScanHasItsCursorAndTheLastOneHasNone() {
        CursorPage<ContactId> first = new CursorPage<>(List.of(ID), Option.some(new Cursor("abc")));
        CursorPage<ContactId> last = new CursorPage<>(List.empty(), Option.none());
        assertThat(mapper.writeValueAsString(first))
                .isEqualTo("{\"entities\":[\"" + ID + "\"],\"cursors\":{\"after\":\"abc\"}}");
        assertThat(mapper.writeValueAsString(last)).isEqualTo("{\"entities\":[]}");
        for (CursorPage<ContactId> page : List.of(first, last)) {
            assertThat(mapper.readValue(mapper.writeValueAsString(page), new TypeReference<CursorPage<ContactId>>() {}))
                    .isEqualTo(page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"pageSize\":2,\"pageNumber\":1,\"total\":0}",
                "{\"entities\":null,\"pageSize\":2,\"pageNumber\":1,\"total\":0}",
                "{\"entities\":[],\"pageNumber\":1,\"total\":0}",
                "{\"entities\":[],\"pageSize\":0,\"pageNumber\":1,\"total\":0}",
                "{\"entities\":[],\"pageSize\":2,\"pageNumber\":0,\"total\":0}",
                "{\"entities\":[],\"pageSize\":2,\"pageNumber\":1,\"total\":-1}",
                "{\"entities\":[],\"pageSize\":2,\"pageNumber\":1}"
            })
    void whatCannotBeAPageIsRefused(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, new TypeReference<Page<ContactId>>() {}))
                .isInstanceOf(DatabindException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"entities\":null}", "{\"entities\":null,\"cursors\":{\"after\":\"abc\"}}"})
    void whatCannotBeAPageOfAScanIsRefused(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, new TypeReference<CursorPage<ContactId>>() {}))
                .isInstanceOf(DatabindException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"after\":null}"})
    void aScanEndsWhereThereIsNoCursor(String cursors) {
        CursorPage<ContactId> read = mapper.readValue(
                "{\"entities\":[],\"cursors\":" + cursors + "}", new TypeReference<CursorPage<ContactId>>() {});
        assertThat(read).isEqualTo(new CursorPage<ContactId>(List.empty(), Option.none()));
    }

    @Test
    void anEitherIsRefusedWithWhatToDoInstead() {
        Either<Refusal, Contact> outcome = Either.right(ADA);
        assertThatThrownBy(() -> mapper.writeValueAsString(outcome))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("an Either has no JSON form: fold it")
                .hasMessageNotContaining("ada@");
        assertThatThrownBy(() -> mapper.writeValueAsString(new Page<>(List.of(outcome), PageRequest.first(), 1)))
                .hasMessageContaining("an Either has no JSON form: fold it");
        assertThatThrownBy(() -> mapper.readValue("{}", new TypeReference<Either<Refusal, Contact>>() {}))
                .hasMessageContaining("an Either has no JSON form: fold it");
        assertThatThrownBy(() -> mapper.writeValueAsString(new Bulk<>(List.of(outcome))))
                .hasMessageContaining("a Bulk has no JSON form: fold each of its outcomes");
    }

    @Test
    void nobodySaysInABodyWhoCalls() {
        assertThatThrownBy(() -> mapper.readValue("{\"trusted\":true}", Caller.class))
                .hasMessageContaining("a Caller has no JSON form");
    }

    @Test
    void anOptionIsItsValueOrLeftOut() {
        Answer answer = new Answer(Option.some(""), LinkedHashMap.of(ID, ContactType.CURATED), List.of(ID));
        assertThat(mapper.writeValueAsString(answer))
                .isEqualTo("{\"note\":\"\",\"types\":{\"" + ID + "\":\"Curated\"},\"ids\":[\"" + ID + "\"]}");
        assertThat(mapper.readValue(mapper.writeValueAsString(answer), Answer.class))
                .isEqualTo(answer);
        assertThat(mapper.readValue("{\"note\":null,\"types\":{},\"ids\":[]}", Answer.class)
                        .note())
                .isEmpty();
        assertThat(mapper.writeValueAsString(Option.some(ID))).isEqualTo("\"" + ID + "\"");
        assertThat(mapper.writeValueAsString(Option.none())).isEqualTo("null");
        assertThat(mapper.readValue("null", new TypeReference<Option<ContactId>>() {}))
                .isEmpty();
    }

    @Test
    void theCollectionsOfVavrAreReadAndWritten() {
        Collections some =
                new Collections(List.of("a", "b"), List.of("c"), Vector.of("d"), HashSet.of("e"), HashSet.of("f"));
        String json = mapper.writeValueAsString(some);
        assertThat(json)
                .isEqualTo(
                        "{\"seq\":[\"a\",\"b\"],\"list\":[\"c\"],\"vector\":[\"d\"],\"set\":[\"e\"],\"hash\":[\"f\"]}");
        assertThat(mapper.readValue(json, Collections.class)).isEqualTo(some);
    }

    @Test
    void aNameOfAMemberThatIsNoIdIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> mapper.readValue("{\"types\":{\"Ada\":\"Curated\"}}", Answer.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("is not a UUID")
                .hasMessageNotContaining("Ada");
    }

    @Test
    void aRefusalIsAnObjectWithItsCode() {
        Refusal refusal = new Refusal.NotFound(EntityKind.CONTACT, "7");
        assertThat(mapper.writeValueAsString(refusal))
                .isEqualTo("{\"code\":\"not.found\",\"kind\":\"CONTACT\",\"id\":\"7\"}");
        assertThatThrownBy(() -> mapper.readValue("{\"code\":\"bad.luck\"}", Refusal.class))
                .hasMessageContaining("code must be one of conflict, identifier.taken");
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"code\":\"not.found\",\"kind\":\"CONTACT\",\"id\":\"7\"}", Refusal.Conflict.class))
                .hasMessageContaining("must be a Conflict");
    }

    @Test
    void anObservationSaysWhatItIs() {
        assertThat(mapper.writeValueAsString(new Observation.Recognised(ADA, List.of(OTHER))))
                .startsWith("{\"kind\":\"recognised\",\"contact\":{\"id\":\"" + ID + "\"")
                .endsWith("\"passedOver\":[\"" + OTHER + "\"]}");
    }

    @Test
    void theModelLooksTheSameWhateverTheMapperDoesWithOthers() {
        ObjectMapper snakes = JsonMapper.builder()
                .addModule(new ExternalContactsJacksonModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        assertThat(snakes.writeValueAsString(ADA)).isEqualTo(mapper.writeValueAsString(ADA));
        Page<Contact> page = new Page<>(List.of(ADA), PageRequest.first(), 1);
        assertThat(snakes.writeValueAsString(page)).isEqualTo(mapper.writeValueAsString(page));
    }

    @Test
    void treesAndMapsCanBeMadeOfTheModel() {
        assertThat(mapper.<JsonNode>valueToTree(ADA).get("firstName").stringValue())
                .isEqualTo("Ada");
        assertThat(mapper.convertValue(ADA, Contact.class)).isEqualTo(ADA);
        OrganizationProfile many = OrganizationProfile.builder()
                .name("Many")
                .employeeCount(70_000L)
                .build();
        assertThat(mapper.<JsonNode>valueToTree(many).get("employeeCount").isIntegralNumber())
                .isTrue();
        assertThat(mapper.convertValue(many, OrganizationProfile.class)).isEqualTo(many);
    }

    @Test
    void aCustomValueIsWhateverJsonItIs() {
        String json = "{\"a\":[1,2.5,\"x\",true,null]}";
        assertThat(mapper.writeValueAsString(mapper.readValue(json, CustomValue.class)))
                .isEqualTo(json);
        assertThat(mapper.readValue("null", CustomValue.class)).isEqualTo(CustomValue.Nothing.NOTHING);
    }
}
