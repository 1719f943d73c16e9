package org.externalcontacts.server.internal.access;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often a client may ask for a token, and how often a sender may be wrong about its credentials. Thread-safe. */
final class LoginThrottle {

    private static final int LOGINS_A_MINUTE = 600;
    private static final int FAILURES_A_MINUTE = 30;

    /** The least recently seen are forgotten: an attacker with more addresses cannot be throttled. */
    private static final int MOST_REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Map<String, CallQuota> logins = remembered();
    private final Map<String, CallQuota> failures = remembered();

    LoginThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /** What this sender would find if it were wrong once more. While the limit is exceeded, the response does not say whether the credentials are right. */
    CallQuota.Usage failures(String sender) {
        return window(failures, sender, FAILURES_A_MINUTE).next(clock.instant());
    }

    /** This sender was wrong. */
    void failed(String sender) {
        window(failures, sender, FAILURES_A_MINUTE).use(clock.instant());
    }

    /** A login of a client, whose credentials were right. */
    CallQuota.Usage login(String client) {
        return window(logins, client, LOGINS_A_MINUTE).use(clock.instant());
    }

    private static CallQuota window(Map<String, CallQuota> windows, String name, int allowed) {
        synchronized (windows) {
            return windows.computeIfAbsent(name, unseen -> new CallQuota(allowed));
        }
    }

    private static Map<String, CallQuota> remembered() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CallQuota> eldest) {
                return size() > MOST_REMEMBERED;
            }
        };
    }
}
