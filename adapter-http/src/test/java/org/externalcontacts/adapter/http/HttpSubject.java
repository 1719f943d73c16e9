package org.externalcontacts.adapter.http;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.testkit.contract.Capability;
import org.externalcontacts.testkit.contract.Subject;

/**
 * Client, server and engine in a row. What the API has no call for is told to the engine directly: the stage is set there, and
 * everything else goes over HTTP.
 */
final class HttpSubject implements Subject, AutoCloseable {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T12:00:00Z"));
    private final List<EventListener> listeners = new CopyOnWriteArrayList<>();
    private final ServedEngine served;
    private final ExternalContactsServer server;
    private final List<ExternalContacts> clients = new CopyOnWriteArrayList<>();
    private final Option<FaultProxy> proxy;
    private final URI address;
    private final ExternalContacts engine;

    private HttpSubject(ServedEngine.Kind kind, Option<Function<URI, FaultProxy>> between) {
        served = kind.open(now::get, event -> listeners.forEach(listener -> listener.on(event)));
        server = ExternalContactsServer.start(served.engine(), ServerOptions.defaults());
        proxy = between.map(standing -> standing.apply(server.baseUri()));
        address = proxy.map(FaultProxy::uri).getOrElse(server.baseUri());
        engine = as(Caller.trusted());
    }

    /** Straight to a server with an engine in memory. */
    HttpSubject() {
        this(InMemoryServed::new, Option.none());
    }

    /** Straight to a server with another engine. */
    static HttpSubject before(ServedEngine.Kind kind) {
        return new HttpSubject(kind, Option.none());
    }

    /** Over a proxy that stands before the server. */
    static HttpSubject over(Function<URI, FaultProxy> proxy) {
        return new HttpSubject(InMemoryServed::new, Option.some(proxy));
    }

    private ExternalContacts as(Caller caller) {
        String token = server.tokenFor(caller);
        ExternalContacts client = HttpExternalContacts.builder()
                .baseUri(address)
                .tokens(() -> token)
                .sleeper(time -> Thread.onSpinWait())
                .build();
        clients.add(client);
        return new StagedExternalContacts(client, served.engine().actingAs(caller), this::as);
    }

    @Override
    public ExternalContacts engine() {
        return engine;
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> all = HashSet.of(Capability.values()).remove(Capability.FAILING_COLLABORATORS);
        return proxy.isDefined() ? all.remove(Capability.CARRIED_OUT_ONCE) : all;
    }

    @Override
    public void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public void listen(EventListener listener) {
        listeners.add(listener);
    }

    /** What fails at the other end is a status by the time it arrives here; the server's own tests look at that. */
    @Override
    public void failAtCall(int call) {
        throw new UnsupportedOperationException("the collaborators are at the other end");
    }

    @Override
    public String dump() {
        return served.dump();
    }

    @Override
    public void close() {
        clients.forEach(ExternalContacts::close);
        proxy.forEach(FaultProxy::close);
        server.close();
        served.close();
    }
}
