package org.externalcontacts.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.adapter.http.fault.TimedOutException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.ScanInterruptedException;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.RefusedException;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.spring.internal.json.Jackson2AutoConfiguration;
import org.externalcontacts.spring.internal.web.WebAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.DeferredResult;

/** What a controller may take and return. */
class WebTest {

    private static final String NOBODY = "00000000-0000-4000-8000-00000000dead";

    private final WebApplicationContextRunner app = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class,
                    HttpMessageConvertersAutoConfiguration.class,
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    ExternalContactsAutoConfiguration.class,
                    Jackson2AutoConfiguration.class,
                    WebAutoConfiguration.class))
            .withPropertyValues("external-contacts.engine=in-memory")
            .withBean(People.class)
            .withBean(Later.class)
            .withBean(FromBase.class)
            .withBean(FromDefault.class);

    @Test
    void aValueIsTheBody() {
        MvcTestResult created = post("{\"firstName\":\"Ada\"}");
        assertThat(created).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(json(created).path("firstName").textValue()).isEqualTo("Ada");
    }

    @Test
    void aRefusalIsAProblemWithAllItsViolations() {
        MvcTestResult refused = post("{\"workEmail\":\"no address\",\"surveyOptOut\":true,\"firstName\":\"\\u0000\"}");
        assertThat(refused).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(refused).path("code").textValue()).isEqualTo("invalid.value");
        assertThat(json(refused).path("violations").findValuesAsText("field")).contains("workEmail", "firstName");
        assertThat(json(refused).path("violations").findValuesAsText("reason")).contains("is not an e-mail address");
        assertThat(json(refused).path("instance").textValue()).isEqualTo("/people");
    }

    @ParameterizedTest
    @CsvSource({
        "/people/" + NOBODY + ", 404, not.found",
        "/people/nobody, 400, invalid.value",
        "/people?pageSize=all, 400, invalid.value",
        "/people?pageSize=0, 400, invalid.value",
        "/thrown, 404, not.found",
        "/later/" + NOBODY + ", 404, not.found",
    })
    void everyRefusalHasTheStatusOfTheServer(String path, int status, String code) {
        MvcTestResult refused = get(path);
        assertThat(refused).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(refused).path("code").textValue()).isEqualTo(code);
    }

    @Test
    void aQueryIsReadFromItsParameters() {
        MvcTestResult page = get("/people?q=ada&pageSize=7&pageNumber=2&sortOrder=firstName:asc");
        assertThat(page).hasStatusOk();
        assertThat(json(page).path("pageSize").intValue()).isEqualTo(7);
        assertThat(json(page).path("pageNumber").intValue()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/companies", "/numbers"})
    void everyKindOfQueryIs(String path) {
        assertThat(json(get(path + "?pageSize=7")).path("pageSize").intValue()).isEqualTo(7);
        assertThat(json(get(path + "?pageSize=")).path("pageSize").intValue())
                .isEqualTo(PageRequest.first().size());
    }

    @Test
    void nullIsNoBody() {
        assertThat(get("/nothing")).hasStatus(200).hasBodyTextEqualTo("");
    }

    @Test
    void aValueMayBeAResponseOfItsOwn() {
        assertThat(get("/entity")).hasStatus(202).hasHeader("X-Own", "yes").hasBodyTextEqualTo("accepted");
    }

    @Test
    void doneHasNoBody() {
        app.run(context -> assertThat(MockMvcTester.from(context).delete().uri("/done"))
                .hasStatus(204)
                .hasBodyTextEqualTo(""));
    }

    @ParameterizedTest
    @CsvSource({
        "limited, 503, 8",
        "unreachable, 503, 1",
        "late, 504, 1",
        "interrupted, 503, 1",
        "interrupted-later, 502,",
        "slow, 504, 1",
        "committed, 502,",
        "html, 502,",
        "unknown, 502,",
        "busy, 503, 1",
        "database, 502,",
        "moved, 503,",
        "mistake, 500,",
        "other, 502,",
    })
    void aFaultHasAStatusForGateways(String fault, int status, String retryAfter) {
        MvcTestResult failed = get("/faults/" + fault);
        assertThat(failed).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(failed.getResponse().getHeader("Retry-After")).isEqualTo(retryAfter);
        assertThat(failed).bodyText().doesNotContain("secret reason");
    }

    @Test
    void aScanThatIsRefusedIsAnsweredAsItsRefusal() {
        MvcTestResult refused = get("/faults/scan");
        assertThat(refused).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused.getResponse().getHeader("Retry-After")).isNull();
        assertThat(json(refused).path("code").textValue()).isEqualTo("not.found");
    }

    @ParameterizedTest
    @CsvSource({"base, Ada", "base/page, Ada", "default, Ada", "default/page, Ada"})
    void anInheritedMethodIsAnsweredAsItsOwn(String path, String name) {
        MvcTestResult got = get("/inherited/" + path);
        assertThat(got).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(json(got).findValuesAsText("firstName")).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"base/refused, 404", "default/refused, 404"})
    void soIsItsRefusal(String path, int status) {
        assertThat(get("/inherited/" + path)).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @CsvSource({"text, 200, too late", "entity, 202, too late", "outcome, 404, not.found"})
    void whatADeferredResultHasInPlaceOfAnOutcomeIsAnsweredAsWhatItIs(String kind, int status, String body) {
        assertThat(get("/deferred/" + kind)).hasStatus(status).bodyText().contains(body);
    }

    @Test
    void aBodyThatIsNotOfTheModelIsRefusedWithAllThatIsWrong() {
        MvcTestResult refused = post("{\"firstName\":7,\"title\":8}");
        assertThat(refused).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(refused).path("code").textValue()).isEqualTo("invalid.value");
        assertThat(json(refused).path("violations").findValuesAsText("field"))
                .containsExactlyInAnyOrder("firstName", "title");
    }

    @Test
    void aBodyThatIsNoJsonIsAnsweredAsSpringDoes() {
        assertThat(post("{")).hasStatus(400).hasBodyTextEqualTo("");
    }

    @Test
    void pathsBeginAtTheBodyOfTheApp() {
        app.run(context -> {
            MvcTestResult refused = MockMvcTester.from(context)
                    .post()
                    .uri("/groups")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"guests\":[{},{\"workPhone\":{\"display\":7}}]}")
                    .exchange();
            assertThat(refused).hasStatus(400);
            assertThat(json(refused).path("violations").findValuesAsText("field"))
                    .containsExactly("guests[1].workPhone.display");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"non_empty", "non_default", "non_absent"})
    void aViolationHasItsValueWhateverTheMapperLeavesOut(String inclusion) {
        app.withPropertyValues("spring.jackson.default-property-inclusion=" + inclusion)
                .run(context -> {
                    MvcTestResult refused =
                            MockMvcTester.from(context).get().uri("/by?id=").exchange();
                    assertThat(refused).hasStatus(400);
                    assertThat(json(refused)
                                    .path("violations")
                                    .path(0)
                                    .path("value")
                                    .textValue())
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "W/\"%s\"", "%s"})
    void aVersionMayComeAsAnEntityTag(String form) {
        app.run(context -> {
            Contact ada = context.getBean(Contacts.class)
                    .create(ContactProfile.builder().firstName("Ada").build())
                    .get();
            assertThat(update(context, ada, form.formatted(ada.version().text())))
                    .hasStatusOk();
            assertThat(update(context, ada, form.formatted(ada.version().text())))
                    .hasStatus(412);
        });
    }

    private static MvcTestResult update(AssertableWebApplicationContext context, Contact contact, String version) {
        return MockMvcTester.from(context)
                .put()
                .uri("/people/" + contact.id())
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", version)
                .content("{\"firstName\":\"Bob\"}")
                .exchange();
    }

    @Test
    void allThatAScanFindsIsAnArray() {
        app.run(context -> {
            for (String name : List.of("Ada", "Bob")) {
                context.getBean(Contacts.class)
                        .create(ContactProfile.builder().firstName(name).build());
            }
            JsonNode everybody =
                    json(MockMvcTester.from(context).get().uri("/everybody").exchange());
            assertThat(everybody.isArray()).isTrue();
            assertThat(everybody.findValuesAsText("firstName")).containsExactlyInAnyOrder("Ada", "Bob");
        });
    }

    @Test
    void anAdviceOfTheAppDecidesAboutReturnedRefusalsToo() {
        app.withBean(OwnAdvice.class)
                .run(context -> assertThat(MockMvcTester.from(context).get().uri("/people/" + NOBODY))
                        .hasStatus(410)
                        .hasBodyTextEqualTo("not.found"));
    }

    private static JsonNode json(MvcTestResult result) {
        try {
            return new ObjectMapper().readTree(result.getResponse().getContentAsByteArray());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private MvcTestResult post(String body) {
        MvcTestResult[] result = new MvcTestResult[1];
        app.run(context -> result[0] = MockMvcTester.from(context)
                .post()
                .uri("/people")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange());
        return result[0];
    }

    private MvcTestResult get(String path) {
        MvcTestResult[] result = new MvcTestResult[1];
        app.run(context ->
                result[0] = MockMvcTester.from(context).get().uri(path).exchange());
        return result[0];
    }

    /** An app that answers refusals in its own way. */
    @RestControllerAdvice
    static class OwnAdvice {

        @ExceptionHandler
        ResponseEntity<String> refused(RefusedException exception) {
            return ResponseEntity.status(410).body(exception.refusal().code());
        }
    }

    /** What a controller inherits: its annotations are on its own class, and its types are given there. */
    abstract static class Base<T> {

        abstract T one();

        @GetMapping
        Either<Refusal, T> get() {
            return Either.right(one());
        }

        @GetMapping("/page")
        Either<Refusal, Page<T>> page() {
            return Either.right(new Page<>(List.of(one()), PageRequest.first(), 1));
        }

        @GetMapping("/refused")
        Either<Refusal, T> refused() {
            return Either.left(new Refusal.NotFound(EntityKind.CONTACT, "7"));
        }
    }

    /** With methods of an abstract class. */
    @RestController
    @RequestMapping("/inherited/base")
    static class FromBase extends Base<Guest> {

        @Override
        Guest one() {
            return new Guest("Ada", Option.none());
        }
    }

    /** What a controller may inherit from an interface. */
    interface Crud<R extends Refusal, T> {

        /** The one that there is. */
        T one();

        @GetMapping
        default Either<R, T> get() {
            return Either.right(one());
        }

        @GetMapping("/page")
        default Either<R, Page<T>> page() {
            return Either.right(new Page<>(List.of(one()), PageRequest.first(), 1));
        }

        /** Nobody. */
        @GetMapping("/refused")
        Either<R, T> refused();
    }

    /** With default methods, whose types are all given here. */
    @RestController
    @RequestMapping("/inherited/default")
    static class FromDefault implements Crud<Refusal.NotFound, Guest> {

        @Override
        public Guest one() {
            return new Guest("Ada", Option.none());
        }

        @Override
        public Either<Refusal.NotFound, Guest> refused() {
            return Either.left(new Refusal.NotFound(EntityKind.CONTACT, "7"));
        }
    }

    /** A type of the app. */
    record Guest(String firstName, Option<String> seat) {}

    /** Guests who come together. */
    record Group(java.util.List<ContactProfile> guests) {}

    /** What is answered on another thread. */
    @RestController
    static class Later {

        @GetMapping("/deferred/{kind}")
        DeferredResult<Either<Refusal, Contact>> deferred(@PathVariable String kind) {
            DeferredResult<Either<Refusal, Contact>> later = new DeferredResult<>();
            later.setErrorResult(
                    switch (kind) {
                        case "text" -> "too late";
                        case "entity" -> ResponseEntity.accepted().body("too late");
                        default -> Either.left(new Refusal.NotFound(EntityKind.CONTACT, "7"));
                    });
            return later;
        }

        @GetMapping("/by")
        Either<Refusal, Done> by(@RequestParam String id) {
            return Either.left(Refusal.invalid(Violation.of("id", id, "is not an id")));
        }

        @PostMapping("/groups")
        int groups(@RequestBody Group group) {
            return group.guests().size();
        }
    }

    /** A controller as an app has it. */
    @RestController
    static class People {

        private final Contacts contacts;
        private final Organizations organizations;

        People(Contacts contacts, Organizations organizations) {
            this.contacts = contacts;
            this.organizations = organizations;
        }

        @PostMapping("/people")
        Either<Refusal, Contact> create(@RequestBody ContactProfile profile) {
            return contacts.create(profile);
        }

        @GetMapping("/people/{id}")
        Either<Refusal, Contact> get(@PathVariable ContactId id) {
            return contacts.get(id);
        }

        @GetMapping("/everybody")
        Either<Refusal, Iterator<Contact>> everybody() {
            return contacts.all();
        }

        @PutMapping("/people/{id}")
        Either<Refusal, Contact> update(
                @PathVariable ContactId id,
                @RequestBody ContactProfile profile,
                @RequestHeader("If-Match") Version version) {
            return contacts.update(id, profile, version);
        }

        @GetMapping("/later/{id}")
        CompletableFuture<Either<Refusal, Contact>> later(@PathVariable ContactId id) {
            return CompletableFuture.completedFuture(contacts.get(id));
        }

        @GetMapping("/people")
        Either<Refusal, Page<Contact>> search(ContactQuery query) {
            return contacts.search(query);
        }

        @GetMapping("/companies")
        Either<Refusal, Page<Organization>> companies(OrganizationQuery query) {
            return organizations.search(query);
        }

        @GetMapping("/numbers")
        Map<String, Integer> numbers(PageRequest page) {
            return Map.of("pageSize", page.size());
        }

        @GetMapping("/nothing")
        @Nullable
        Either<Refusal, Contact> nothing() {
            return null;
        }

        @GetMapping("/thrown")
        Contact thrown() {
            return contacts.get(ContactId.parse(NOBODY)).getOrElseThrow(Refusal::asException);
        }

        @GetMapping("/entity")
        Either<Refusal, ResponseEntity<String>> entity() {
            return Either.right(ResponseEntity.accepted().header("X-Own", "yes").body("accepted"));
        }

        @DeleteMapping("/done")
        Either<Refusal, Done> done() {
            return Either.right(Done.DONE);
        }

        @GetMapping("/faults/{kind}")
        Either<Refusal, Contact> fault(@PathVariable String kind) {
            throw switch (kind) {
                case "limited" -> new RateLimitedException("getContact", "c", Duration.ofMillis(7_100));
                case "unreachable" -> new UnreachableException("getContact", "c", false, null);
                case "late" -> new TimedOutException("getContact", "c", null);
                case "interrupted" -> new InterruptedCallException("getContact", "c", false, null);
                case "interrupted-later" -> new InterruptedCallException("postContacts", "c", true, null);
                case "slow" -> new PostgresFault.TimedOut("secret reason", "");
                case "committed" -> new PostgresFault.OutcomeUnknown("secret reason", "");
                case "html" -> new BrokenAnswerException("getContact", "c", 200, "secret reason", "");
                case "unknown" -> new OutcomeUnknownException("postContacts", "c", null);
                case "busy" -> new PostgresFault.Busy("secret reason", "");
                case "moved" -> new PostgresFault.ReadOnly();
                case "database" -> new PostgresFault.DatabaseFailed("secret reason", "");
                case "scan" -> new ScanInterruptedException(new Refusal.NotFound(EntityKind.CONTACT, "7"));
                case "mistake" -> new IllegalCallException("secret reason");
                default -> new ExternalContactsException("secret reason");
            };
        }
    }
}
