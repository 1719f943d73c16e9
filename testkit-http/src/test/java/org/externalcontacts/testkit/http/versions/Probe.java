package org.externalcontacts.testkit.http.versions;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A JVM of its own, with the JUnit that is on its class path: says how many tests went well, and which servers still listen after them. */
final class Probe {

    private Probe() {}

    public static void main(String[] arguments) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        selectClass(ProbedTests.OfEachTest.class),
                        selectClass(ProbedTests.OfTheConstructor.class),
                        selectClass(ProbedTests.OfTheClass.class),
                        selectClass(ProbedTests.OfTheMethod.class))
                .build();
        LauncherFactory.create().execute(request, summary);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        // Other engines on the class path write as they like.
        out.println();
        summary.getSummary().printFailuresTo(out);
        out.println(summary.getSummary().getTestsSucceededCount() + " succeeded, "
                + summary.getSummary().getTestsFailedCount() + " failed, "
                + ProbedTests.SERVERS.stream().distinct().count() + " servers, "
                + ProbedTests.SERVERS.stream().distinct().filter(Probe::listens).count() + " listen");
        System.exit(0);
    }

    private static boolean listens(URI server) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
