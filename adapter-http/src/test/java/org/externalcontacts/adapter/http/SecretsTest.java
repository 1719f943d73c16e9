package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vavr.collection.List;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.externalcontacts.adapter.http.FaultProxy.Fault;
import org.externalcontacts.adapter.http.observe.MicrometerExchangeListener;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.OAuthClient;
import org.externalcontacts.server.observe.MicrometerRequestListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Secrets and personal data show up in no log of ours at TRACE, no exception and no metric, on either side. (The HTTP engine's own DEBUG
 * log is its wire: it stays as off as it is by default.)
 */
class SecretsTest {

    private static final List<String> PLANTED = List.of(
            "s3cretOfTheApp",
            "Wilhelmina",
            "Quackenbush",
            "Zephyrine",
            "willa@example.org",
            "quack@example.org",
            "other@example.org",
            "2025550147",
            "2025550148",
            "2025550149",
            "Elderberry Lane",
            "Gotham Heights",
            "99-SECRET-ZIP",
            "dislikes phone calls",
            "cookie-monster",
            "QuackTwitter",
            "needle in a search",
            "Duchess of Nowhere",
            "not-an-email-but-private",
            "https://private.example.org/42");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger ours = context.getLogger("org.externalcontacts");
    private final StringWriter exceptions = new StringWriter();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final AtomicInteger requests = new AtomicInteger();

    @BeforeEach
    void listen() {
        log.start();
        ours.setLevel(Level.TRACE);
        ours.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        ours.detachAppender(log);
        ours.setLevel(null);
    }

    @Test
    void nothingPlantedIsFound() {
        assertThat(PLANTED).hasSize(20);
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer server = ExternalContactsServer.start(
                        new WithoutConditions(engine),
                        ServerOptions.defaults()
                                .client(OAuthClient.trusted("app", PLANTED.get(0)))
                                .listener(new MicrometerRequestListener(metrics)));
                FaultProxy proxy = new FaultProxy(server.baseUri(), this::fault);
                ExternalContacts client = HttpExternalContacts.builder()
                        .baseUri(proxy.uri())
                        .clientCredentials("app", PLANTED.get(0))
                        .loginUri(server.baseUri())
                        .sleeper(time -> Thread.onSpinWait())
                        .listener(new MicrometerExchangeListener(metrics))
                        .build()) {
            for (int round = 0; round < 8; round++) {
                useEverything(client);
            }
        }
        assertThat(log.list).hasSizeGreaterThan(100);
        assertThat(exceptions.toString()).contains("OutcomeUnknownException");
        String told = logged() + exceptions + metrics.getMetersAsString();
        PLANTED.forEach(secret -> assertThat(told).doesNotContain(secret));
        assertThat(told).doesNotContain("Bearer").doesNotContain("access_token");
    }

    private Fault fault(String request) {
        Fault[] faults = Fault.values();
        int number = requests.incrementAndGet();
        return number % 3 == 0 ? faults[number / 3 % faults.length] : Fault.NONE;
    }

    private void useEverything(ExternalContacts client) {
        ContactProfile profile = ContactProfile.builder()
                .name(PersonName.builder()
                        .first("Wilhelmina")
                        .middle("Zephyrine")
                        .last("Quackenbush")
                        .build())
                .title("Duchess of Nowhere")
                .workEmail("willa@example.org")
                .personalEmail("quack@example.org")
                .otherEmail("other@example.org")
                .workPhone("+12025550147")
                .cellPhone("+12025550148")
                .homePhone("+12025550149")
                .externalSystemUrl("https://private.example.org/42")
                .address(PostalAddress.builder()
                        .address1("Elderberry Lane")
                        .city("Gotham Heights")
                        .postalCode("99-SECRET-ZIP")
                        .build())
                .build();
        attempt(() -> client.contacts().create(profile));
        attempt(() -> client.contacts()
                .create(ContactProfile.builder()
                        .workEmail("not-an-email-but-private")
                        .build()));
        attempt(() -> client.contacts().search(ContactQuery.of("needle in a search")));
        attempt(() -> client.identities().lookup(Identifier.email("willa@example.org")));
        attempt(() -> client.directory().lookup("QuackTwitter"));
        attempt(() -> {
            Contact first = client.contacts()
                    .search(ContactQuery.of("quackenbush"))
                    .get()
                    .entities()
                    .head();
            ContactId id = first.id();
            client.identities().claim(id, Identifier.cookie("cookie-monster"));
            client.notes().create(NoteOwner.of(id), Note.Draft.of("dislikes phone calls", new UserId(id.value())));
            return client.contacts().change(id, before -> before);
        });
    }

    private void attempt(Supplier<?> call) {
        try {
            assertThat(call.get()).isNotNull();
        } catch (ExternalContactsException | NoSuchElementException fault) {
            fault.printStackTrace(new PrintWriter(exceptions, true));
        }
    }

    private String logged() {
        StringBuilder all = new StringBuilder();
        for (ILoggingEvent event : log.list) {
            all.append(event.getFormattedMessage()).append('\n');
            if (event.getThrowableProxy() != null) {
                all.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
        return all.toString();
    }
}
