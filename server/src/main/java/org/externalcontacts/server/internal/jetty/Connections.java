package org.externalcontacts.server.internal.jetty;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Knows which connections have a request under way. Headers have a deadline, from the accept or from the last answer until they are whole:
 * a client that lets them drip in is never silent, so that no idle timeout meets it. When the server stops, what was begun is finished and
 * what is idle is closed. Thread-safe.
 */
final class Connections extends Handler.Wrapper implements Connection.Listener {

    /** How often a deadline is looked for within its length: a connection outlives it by a quarter at most. */
    private static final int LOOKS = 4;

    /** How many streams of events may be open: they end when their readers please. */
    static final int MOST_STREAMS = 32;

    private final AtomicInteger streams = new AtomicInteger();
    private final Map<Connection, Turn> turns = new ConcurrentHashMap<>();
    private final long patienceMillis;
    private final Scheduler scheduler;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    Connections(long patienceMillis, Scheduler scheduler) {
        this.patienceMillis = patienceMillis;
        this.scheduler = scheduler;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        lookLater();
    }

    @Override
    public void onOpened(Connection connection) {
        // That of TLS is not one of HTTP: the one inside it is, and it is opened with it, before the handshake.
        if (connection instanceof ConnectionMetaData) {
            turns.put(connection, new Turn(connection));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        turns.remove(connection);
        tellWhoeverStops();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Turn turn = turns.get(request.getConnectionMetaData().getConnection());
        if (turn != null) {
            turn.begin();
            Request.addCompletionListener(request, outcome -> over(turn));
        }
        return super.handle(request, response, callback);
    }

    /** The request of this connection is answered: a stopping server no longer waits for it. */
    void answered(Connection connection) {
        Turn turn = turns.get(connection);
        if (turn != null) {
            over(turn);
        }
    }

    /** From now on each answer is the last on its connection. */
    void stopping() {
        stopping.set(true);
    }

    boolean areStopping() {
        return stopping.get();
    }

    /** How long a client may take for what it is sent at once, as for what it sends. */
    long patienceMillis() {
        return patienceMillis;
    }

    /** Whether one more stream may be open, which then has to be {@linkplain #streamEnded ended}. */
    boolean takeStream() {
        return streams.getAndUpdate(open -> Math.min(open + 1, MOST_STREAMS)) < MOST_STREAMS;
    }

    /** One stream less. */
    void streamEnded() {
        streams.decrementAndGet();
    }

    /** Waits until no request is in progress, up to this time, and closes idle connections. */
    void finish(long millis) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            while (closeIdle() && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private void over(Turn turn) {
        turn.end();
        tellWhoeverStops();
    }

    private void tellWhoeverStops() {
        if (stopping.get()) {
            lock.lock();
            try {
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Whether there are others, on which something is under way. */
    private boolean closeIdle() {
        boolean busy = false;
        for (Turn turn : turns.values()) {
            if (turn.isIdle()) {
                turn.close();
            } else {
                busy = true;
            }
        }
        return busy;
    }

    private void look() {
        turns.values().stream().filter(turn -> turn.isOlderThan(patienceMillis)).forEach(Turn::close);
        lookLater();
    }

    private void lookLater() {
        if (isStarting() || isStarted()) {
            scheduler.schedule(this::look, Math.max(1, patienceMillis / LOOKS), TimeUnit.MILLISECONDS);
        }
    }

    /** Whose turn it is on a connection: the server's from complete headers to the answer, otherwise the client's. */
    private static final class Turn {

        private final Connection connection;
        private volatile boolean ours;
        private volatile long since = System.nanoTime();
        private volatile long bytesBefore;

        Turn(Connection connection) {
            this.connection = connection;
        }

        void begin() {
            ours = true;
        }

        void end() {
            since = System.nanoTime();
            bytesBefore = connection.getBytesIn();
            ours = false;
        }

        boolean isIdle() {
            return !ours && connection.getBytesIn() == bytesBefore;
        }

        boolean isOlderThan(long millis) {
            return !ours && System.nanoTime() - since > TimeUnit.MILLISECONDS.toNanos(millis);
        }

        void close() {
            connection.getEndPoint().close(new TimeoutException("no request in time"));
        }
    }
}
