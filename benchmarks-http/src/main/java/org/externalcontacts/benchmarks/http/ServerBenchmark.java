package org.externalcontacts.benchmarks.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.externalcontacts.adapter.http.HttpExternalContacts;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.benchmarks.Report;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;

/** Our server over the engine in memory, beside WireMock and beside the same HTTP engine with a constant answer. */
final class ServerBenchmark {

    private static final int CONNECTIONS = 16;
    private static final int WARM_UP = 16;
    private static final int ROUNDS = 3;
    private static final String CONTACTS = "/api/v2/externalcontacts/contacts";
    private static final String OURS = "ours";
    private static final String WIREMOCK = "WireMock";
    private static final String LEAN_WIREMOCK = "WireMock without journal and chunks";
    private static final String ENGINE = "the engine, constant answer";

    private final Report report;
    private final long millis;

    ServerBenchmark(Report report, long millis) {
        this.report = report;
        this.millis = millis;
    }

    void run() throws Exception {
        ContactProfile profile = profile();
        // Without a bound, the journal of a load like this fills the heap.
        WireMockServer mock = wireMock(WireMockConfiguration.options().maxRequestJournalEntries(1_000));
        WireMockServer lean = wireMock(WireMockConfiguration.options()
                .disableRequestJournal()
                .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER));
        Server jetty = new Server(0);
        jetty.setHandler(new ConstantHandler());
        jetty.start();
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer server = ExternalContactsServer.start(engine, ServerOptions.defaults())) {
            String token = server.tokenFor(Caller.trusted());
            String id = engine.contacts().create(profile).get().id().text();
            URI constant =
                    URI.create("http://127.0.0.1:" + ((ServerConnector) jetty.getConnectors()[0]).getLocalPort());
            Map<String, URI> servers = new LinkedHashMap<>();
            servers.put(OURS, server.baseUri());
            servers.put(WIREMOCK, URI.create(mock.baseUrl()));
            servers.put(LEAN_WIREMOCK, URI.create(lean.baseUrl()));
            servers.put(ENGINE, constant);
            compare("server, GET", servers, RawLoad.request("GET", CONTACTS + "/" + id, token, ""), 4, 0.5);
            Load.Result create =
                    compare("server, POST", servers, RawLoad.request("POST", CONTACTS, token, Bodies.CONTACT), 2, 0.4);
            report.atMost("server, POST, p99", 10, create.p99Millis(), " ms");
        }
        jetty.stop();
        mock.stop();
        lean.stop();
    }

    private static WireMockServer wireMock(WireMockConfiguration configuration) {
        WireMockServer mock = new WireMockServer(configuration.dynamicPort());
        mock.stubFor(any(anyUrl()).willReturn(okJson(Bodies.CONTACT)));
        mock.start();
        return mock;
    }

    private Load.Result compare(
            String what, Map<String, URI> servers, byte[] request, double timesMock, double timesEngine)
            throws Exception {
        Map<String, List<Load.Result>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Map.Entry<String, URI> server : servers.entrySet()) {
                Load.Result result = load(server.getValue(), request);
                if (round >= WARM_UP) {
                    rounds.computeIfAbsent(server.getKey(), name -> new ArrayList<>())
                            .add(result);
                }
            }
        }
        Map<String, Load.Result> medians = new LinkedHashMap<>();
        rounds.forEach((name, results) -> {
            medians.put(name, Load.Result.median(results));
            report.note(what + ", " + name, Load.Result.median(results).perSecond(), "/s");
        });
        Load.Result ours = medians.getOrDefault(OURS, new Load.Result(0, 0, 0));
        report.atLeast(what + ", times WireMock", timesMock, ours.perSecond() / speed(medians, WIREMOCK), "");
        report.atLeast(what + ", times the engine", timesEngine, ours.perSecond() / speed(medians, ENGINE), "");
        return ours;
    }

    private Load.Result load(URI server, byte[] request) throws Exception {
        List<RawLoad> connections = new ArrayList<>();
        List<Load.Step> steps = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            RawLoad connection = new RawLoad(server, request);
            connections.add(connection);
            steps.add(connection::exchange);
        }
        Load.Result result = Load.of(steps, millis);
        for (RawLoad connection : connections) {
            connection.close();
        }
        return result;
    }

    private static double speed(Map<String, Load.Result> results, String name) {
        return results.getOrDefault(name, new Load.Result(Double.NaN, 0, 0)).perSecond();
    }

    /** The contact of the bodies, as the model knows it. */
    private static ContactProfile profile() {
        try (Stub stub = new Stub(java.time.Duration.ZERO);
                ExternalContacts client = HttpExternalContacts.builder()
                        .baseUri(stub.uri())
                        .tokens(() -> "token")
                        .build()) {
            return client.contacts().get(ContactId.of(Bodies.ID).get()).get().profile();
        }
    }
}
