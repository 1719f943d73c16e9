package org.externalcontacts.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.externalcontacts.adapter.http.token.TokenSource;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.engine.ForwardingExternalContacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.spring.internal.engine.AllListeners;
import org.externalcontacts.spring.internal.event.EventsAutoConfiguration;
import org.externalcontacts.spring.internal.failure.MisconfiguredException;
import org.externalcontacts.spring.internal.metrics.MetricsAutoConfiguration;
import org.externalcontacts.spring.internal.security.SecurityAutoConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What else an app has of Spring knows of external contacts. */
class SurroundingsTest {

    private static final ContactProfile ADA =
            ContactProfile.builder().firstName("Ada").build();

    private final ApplicationContextRunner app = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    EventsAutoConfiguration.class,
                    ExternalContactsAutoConfiguration.class,
                    MetricsAutoConfiguration.class,
                    SecurityAutoConfiguration.class));

    private final ApplicationContextRunner remote = app.withBean(TokenSource.class, () -> () -> "t0k")
            .withPropertyValues("external-contacts.http.deadline=300ms");

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsCommittedIsAnEventOfTheApp() {
        app.withBean(Heard.class).run(context -> {
            context.getBean(Contacts.class).create(ADA);
            assertThat(context.getBean(Heard.class).events)
                    .singleElement()
                    .satisfies(event ->
                            assertThat(event.facts(Fact.ContactCreated.class)).hasSize(1));
        });
    }

    @Test
    void whereNobodyListensTheEngineHasNoListener() {
        app.run(context -> assertThat(AllListeners.of(context.getBeanFactory())).isNotEmpty());
        ApplicationContextRunner silent = app.withPropertyValues("external-contacts.application-events=false");
        silent.withBean(Heard.class).run(context -> {
            assertThat(AllListeners.of(context.getBeanFactory())).isEmpty();
            context.getBean(Contacts.class).create(ADA);
            assertThat(context.getBean(Heard.class).events).isEmpty();
        });
        silent.withBean(Counting.class).run(context -> {
            context.getBean(Contacts.class).create(ADA);
            assertThat(context.getBean(Counting.class).total).isEqualTo(1);
        });
    }

    @Test
    void attemptsAreTimedWhereThereIsARegistry() {
        remote.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withPropertyValues("external-contacts.base-uri=http://127.0.0.1:9")
                .run(context -> {
                    searched(context.getBean(Contacts.class));
                    assertThat(context.getBean(MeterRegistry.class)
                                    .get("external.contacts.client.requests")
                                    .timers())
                            .isNotEmpty();
                });
    }

    @Test
    void aProxyIsOnTheWay() throws IOException {
        AtomicReference<String> asked = new AtomicReference<>("");
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", exchange -> {
            asked.set(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        proxy.start();
        try {
            remote.withPropertyValues(
                            "external-contacts.base-uri=http://contacts.invalid",
                            "external-contacts.http.proxy.host=127.0.0.1",
                            "external-contacts.http.proxy.port="
                                    + proxy.getAddress().getPort())
                    .run(context -> searched(context.getBean(Contacts.class)));
        } finally {
            proxy.stop(0);
        }
        assertThat(asked.get()).startsWith("http://contacts.invalid/api/v2/externalcontacts/contacts");
    }

    /** Such as that of a test container: the token, the proxy and the certificates of the app are for the platform. */
    @Test
    void aConnectionOfABeanIsMadeWithItsOwnCredentialsAlone() throws IOException {
        AtomicReference<String> shown = new AtomicReference<>("");
        HttpServer system = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        system.createContext("/", exchange -> {
            shown.set(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        system.start();
        try {
            remote.withBean(
                            ExternalContactsConnectionDetails.class,
                            () -> new Elsewhere(URI.create(
                                    "http://127.0.0.1:" + system.getAddress().getPort())))
                    .withPropertyValues(
                            "external-contacts.http.proxy.host=127.0.0.1",
                            "external-contacts.http.proxy.port=9",
                            "external-contacts.http.ssl.bundle=none")
                    .run(context -> searched(context.getBean(Contacts.class)));
        } finally {
            system.stop(0);
        }
        assertThat(shown.get()).startsWith("POST /oauth/token Basic ").doesNotContain("t0k");
    }

    @Test
    void theLoginMayBeElsewhereAndTheProxyMayKnowUsers() {
        app.withPropertyValues(
                        "external-contacts.base-uri=https://contacts.invalid",
                        "external-contacts.client-id=a",
                        "external-contacts.client-secret=b",
                        "external-contacts.http.login-uri=https://login.invalid",
                        "external-contacts.http.proxy.host=proxy.invalid",
                        "external-contacts.http.proxy.user=ada",
                        "external-contacts.http.proxy.password=secret")
                .run(context -> assertThat(context).hasNotFailed());
        app.withPropertyValues(
                        "external-contacts.base-uri=https://contacts.invalid",
                        "external-contacts.client-id=a",
                        "external-contacts.client-secret=b",
                        "external-contacts.http.login-uri=login.invalid")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("loginUri"));
    }

    @Test
    void certificatesAreThoseOfTheBundle() {
        ApplicationContextRunner secured = remote.withBean(
                        SslBundles.class,
                        () -> new DefaultSslBundleRegistry("contacts", SslBundle.of(SslStoreBundle.NONE)))
                .withPropertyValues("external-contacts.region=eu-west-1");
        secured.withPropertyValues("external-contacts.http.ssl.bundle=contacts")
                .run(context -> assertThat(context).hasNotFailed());
        secured.withPropertyValues("external-contacts.http.ssl.bundle=other")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("other"));
    }

    @Test
    void whoeverIsLoggedInCallsWithTheirPermissions() {
        app.withPropertyValues("external-contacts.caller-from-security=true").run(context -> {
            Contacts contacts = context.getBean(Contacts.class);
            assertThat(contacts.search(ContactQuery.everything()).getLeft())
                    .isInstanceOf(Refusal.LackingPermission.class);

            logIn("00000000-0000-4000-8000-000000000001", "externalContacts:contact:view", "ROLE_USER");
            assertThat(contacts.search(ContactQuery.everything()).isRight()).isTrue();
            assertThat(contacts.create(ADA).getLeft()).isInstanceOf(Refusal.LackingPermission.class);
            assertThat(context.getBean(ExternalContacts.class).check().isRight())
                    .isTrue();
        });
    }

    @Test
    void theAppCallsAsItselfUnlessItWantsOtherwise() {
        app.run(context -> {
            logIn("ada", "ROLE_USER");
            assertThat(context.getBean(Contacts.class).create(ADA).isRight()).isTrue();
        });
    }

    @Test
    void anAppThatWantsThePermissionsOfOthersDoesNotStartWithItsOwn() {
        ApplicationContextRunner wanting = app.withPropertyValues("external-contacts.caller-from-security=true");
        wanting.withClassLoader(new FilteredClassLoader("org.springframework.security"))
                .run(context -> assertThat(context).getFailure().isInstanceOf(MisconfiguredException.class));
        wanting.withBean(ExternalContacts.class, InMemoryExternalContacts::create)
                .run(context -> assertThat(context).getFailure().isInstanceOf(MisconfiguredException.class));
    }

    @Test
    void aListenerMayUseAPortOfTheEngine() {
        app.withBean(Counting.class).run(context -> {
            context.getBean(Contacts.class).create(ADA);
            assertThat(context.getBean(Counting.class).total).isEqualTo(1);
        });
    }

    @Test
    void aListenerThatFailsDoesNotKeepOthersFromHearing() {
        app.withBean("first", org.externalcontacts.application.event.EventListener.class, () -> event -> {
                    throw new IllegalStateException("planted");
                })
                .withBean(Counting.class)
                .run(context -> {
                    context.getBean(Contacts.class).create(ADA);
                    assertThat(context.getBean(Counting.class).total).isEqualTo(1);
                });
    }

    @Test
    void anAppThatExpiresNeverIsAMistake() {
        app.withPropertyValues("external-contacts.expire-every=0s")
                .run(context ->
                        assertThat(context).getFailure().rootCause().isInstanceOf(MisconfiguredException.class));
    }

    @Test
    void expiryIsDoneInTurnAsTheAppItself() throws InterruptedException {
        Watched engine = new Watched();
        app.withBean(ExternalContacts.class, () -> engine)
                .withPropertyValues("external-contacts.expire-every=5ms")
                .run(context ->
                        assertThat(engine.turns.await(1, TimeUnit.MINUTES)).isTrue());
        app.run(context -> assertThat(context).doesNotHaveBean("externalContactsExpiry"));
    }

    private static void logIn(String name, String... authorities) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", authorities));
    }

    /** Nobody answers as external contacts do; what counts is who was asked. */
    private static void searched(Contacts contacts) {
        assertThatThrownBy(() -> contacts.search(ContactQuery.everything()))
                .isInstanceOf(ExternalContactsException.class);
    }

    /** A system that brings its own credentials. */
    private record Elsewhere(URI baseUri, String clientId, String clientSecret)
            implements ExternalContactsConnectionDetails {

        Elsewhere(URI baseUri) {
            this(baseUri, "id", "secret");
        }
    }

    /** A bean that listens as Spring's beans do. */
    static class Heard {

        private final List<DomainEvent> events = new ArrayList<>();

        @EventListener
        void on(DomainEvent event) {
            events.add(event);
        }
    }

    /** A listener that looks into the engine that tells it. */
    static final class Counting implements org.externalcontacts.application.event.EventListener {

        private final Contacts contacts;
        private long total;

        Counting(Contacts contacts) {
            this.contacts = contacts;
        }

        @Override
        public void on(DomainEvent event) {
            total = contacts.search(ContactQuery.everything())
                    .getOrElseThrow(Refusal::asException)
                    .total();
        }
    }

    /** Counts who acts as the app itself. */
    private static final class Watched extends ForwardingExternalContacts {

        private final CountDownLatch turns = new CountDownLatch(3);

        Watched() {
            super(InMemoryExternalContacts.create());
        }

        @Override
        public ExternalContacts actingAs(Caller caller) {
            if (caller.isTrusted()) {
                turns.countDown();
            }
            return super.actingAs(caller);
        }
    }
}
