package org.externalcontacts.server.internal.observe;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.externalcontacts.server.observe.RequestListener;

/**
 * Counts requests by operation and status, for Prometheus to read; with the names that Micrometer's registry would give to what {@link
 * MicrometerRequestListener} records. Thread-safe.
 */
public final class PrometheusMetrics implements RequestListener {

    /** The media type of the text. */
    public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final String NAME = "external_contacts_server_requests_seconds";
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Map<Labels, Sums> requests = new ConcurrentHashMap<>();

    @Override
    public void onAnswer(Served served) {
        Sums sums = requests.computeIfAbsent(new Labels(served.operation(), served.status()), unseen -> new Sums());
        sums.count.increment();
        sums.nanos.add(served.time().toNanos());
    }

    /** All counts so far, in Prometheus' text form. */
    public String text() {
        StringBuilder text =
                new StringBuilder("# HELP " + NAME + " Requests that were answered.\n# TYPE " + NAME + " summary\n");
        new TreeMap<>(requests).forEach((labels, sums) -> {
            text.append(NAME)
                    .append("_count")
                    .append(labels)
                    .append(' ')
                    .append(sums.count.sum())
                    .append('\n');
            text.append(NAME)
                    .append("_sum")
                    .append(labels)
                    .append(' ')
                    .append(sums.nanos.sum() / NANOS)
                    .append('\n');
        });
        return text.toString();
    }

    private record Labels(String operation, int status) implements Comparable<Labels> {

        @Override
        public int compareTo(Labels other) {
            int byOperation = operation.compareTo(other.operation);
            return byOperation == 0 ? Integer.compare(status, other.status) : byOperation;
        }

        @Override
        public String toString() {
            return "{operation=\"" + operation + "\",status=\"" + status + "\"}";
        }
    }

    private static final class Sums {

        private final LongAdder count = new LongAdder();
        private final LongAdder nanos = new LongAdder();
    }
}
