package org.externalcontacts.benchmarks.http;

import com.mypurecloud.sdk.v2.connector.apache.ApacheHttpClientConnectorProvider;
import com.mypurecloud.sdk.v2.connector.ning.AsyncHttpClientConnectorProvider;
import com.mypurecloud.sdk.v2.connector.okhttp.OkHttpClientConnectorProvider;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.externalcontacts.benchmarks.Report;

/** Our client beside the official SDK, on all its connectors, and beside the JDK's bare client. */
final class ClientBenchmark {

    static final String OURS = "ours";
    static final String SDK = "SDK as it comes (Apache)";
    private static final String OKHTTP = "SDK on OkHttp";
    private static final String NING = "SDK on Ning";
    private static final String BARE = "bare HttpClient";
    private static final String REALISTIC = "page of 100 with custom fields";
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 3;

    static final List<Contender.Named> CONTENDERS = List.of(
            new Contender.Named(OURS, OurClient::new),
            new Contender.Named(SDK, uri -> new OfficialSdk(uri, new ApacheHttpClientConnectorProvider())),
            new Contender.Named(OKHTTP, uri -> new OfficialSdk(uri, new OkHttpClientConnectorProvider())),
            new Contender.Named(NING, uri -> new OfficialSdk(uri, new AsyncHttpClientConnectorProvider())),
            new Contender.Named(BARE, BareClient::new));

    private final Report report;
    private final long millis;

    ClientBenchmark(Report report, long millis) {
        this.report = report;
        this.millis = millis;
    }

    void run() throws Exception {
        try (Stub near = new Stub(Duration.ZERO)) {
            Map<String, Load.Result> get = measure("GET, 1 thread", near.uri(), 1, contender -> contender::get);
            report.atLeast("GET, 1 thread, times the SDK's best", 0.95, speed(get, OURS) / best(get), "");
            report.atLeast("GET, 1 thread, times the bare client", 0.8, speed(get, OURS) / speed(get, BARE), "");
            allocation("GET", 0.5, get);
            Map<String, Load.Result> create = measure("POST, 1 thread", near.uri(), 1, contender -> contender::create);
            report.atLeast("POST, 1 thread, times the SDK's best", 0.8, speed(create, OURS) / best(create), "");
            Map<String, Load.Result> many = measure("GET, 16 threads", near.uri(), 16, contender -> contender::get);
            report.atLeast("GET, 16 threads, times the SDK as it comes", 1.8, speed(many, OURS) / speed(many, SDK), "");
            report.atLeast("GET, 16 threads, times the SDK's best", 0.95, speed(many, OURS) / best(many), "");
            large("page of 100", 1.85, 0.35, measure("page of 100", near.uri(), 1, contender -> contender::page));
            large(
                    REALISTIC,
                    1.65,
                    0.45,
                    measure(REALISTIC, near.uri(), 1, contender -> contender::pageWithCustomFields));
            large(
                    "bulk fetch of 50",
                    1.85,
                    0.35,
                    measure("bulk fetch of 50", near.uri(), 1, contender -> contender::bulk));
        }
        try (Stub away = new Stub(Duration.ofMillis(20))) {
            Map<String, Load.Result> get =
                    measure("20 ms away, 16 threads", away.uri(), 16, contender -> contender::get);
            Load.Result raw = raw(away.uri());
            report.note("20 ms away, raw sockets", raw.perSecond(), "/s");
            report.atLeast("20 ms away, of what raw sockets reach", 97, 100 * speed(get, OURS) / raw.perSecond(), " %");
            report.atMost("20 ms away, p99", 35, result(get, OURS).p99Millis(), " ms");
            report.note("20 ms away, SDK as it comes, p99", result(get, SDK).p99Millis(), " ms");
        }
    }

    private void large(String what, double faster, double leaner, Map<String, Load.Result> results) {
        report.atLeast(what + ", times the SDK as it comes", faster, speed(results, OURS) / speed(results, SDK), "");
        report.note(what + ", times the SDK's best", speed(results, OURS) / best(results), "");
        allocation(what, leaner, results);
    }

    private void allocation(String what, double most, Map<String, Load.Result> results) {
        report.atMost(
                what + ", allocated, times the SDK as it comes",
                most,
                result(results, OURS).bytesPerCall() / result(results, SDK).bytesPerCall(),
                "");
    }

    /** All contenders take turns, round by round, so that noise hits all of them alike; the first rounds warm up. */
    private Map<String, Load.Result> measure(
            String what, URI uri, int threads, java.util.function.Function<Contender, Load.Step> step)
            throws Exception {
        Map<String, Contender> contenders = new LinkedHashMap<>();
        CONTENDERS.forEach(named -> contenders.put(named.name(), named.make().apply(uri)));
        Map<String, List<Load.Result>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Map.Entry<String, Contender> contender : contenders.entrySet()) {
                Load.Result result = Load.of(Collections.nCopies(threads, step.apply(contender.getValue())), millis);
                if (round >= WARM_UP) {
                    rounds.computeIfAbsent(contender.getKey(), name -> new ArrayList<>())
                            .add(result);
                }
            }
        }
        Map<String, Load.Result> medians = new LinkedHashMap<>();
        rounds.forEach((name, results) -> medians.put(name, Load.Result.median(results)));
        medians.forEach((name, result) -> report.note(what + ", " + name, result.perSecond(), "/s"));
        return medians;
    }

    private Load.Result raw(URI uri) throws Exception {
        byte[] request = RawLoad.request("GET", "/contacts/" + Bodies.ID, "token", "");
        List<RawLoad> connections = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            connections.add(new RawLoad(uri, request));
        }
        List<Load.Step> steps = new ArrayList<>();
        connections.forEach(connection -> steps.add(connection::exchange));
        Load.Result result = Load.of(steps, millis);
        for (RawLoad connection : connections) {
            connection.close();
        }
        return result;
    }

    private static Load.Result result(Map<String, Load.Result> results, String name) {
        Load.Result result = results.get(name);
        if (result == null) {
            throw new IllegalStateException(name + " was not measured");
        }
        return result;
    }

    private static double speed(Map<String, Load.Result> results, String name) {
        return result(results, name).perSecond();
    }

    private static double best(Map<String, Load.Result> results) {
        return Math.max(speed(results, SDK), Math.max(speed(results, OKHTTP), speed(results, NING)));
    }
}
