package org.externalcontacts.server;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.Errors;

/** Whether the engine responds. It is checked at most once per second, because the path is public. Thread-safe. */
final class Readiness {

    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Tenants tenants;
    private final TenantId usual;
    private final InstantSource clock;
    private Instant asked = Instant.MIN;
    private Option<Map<String, Object>> found = Option.none();

    Readiness(Tenants tenants, TenantId usual, InstantSource clock) {
        this.tenants = tenants;
        this.usual = usual;
        this.clock = clock;
    }

    /** 200, or 503 while the engine is out of reach. */
    Answer answer(String correlation) {
        return found().map(body -> Answer.of(200, body)).getOrElse(() -> Errors.unavailable(correlation));
    }

    private synchronized Option<Map<String, Object>> found() {
        Instant now = clock.instant();
        if (asked.equals(Instant.MIN) || !now.isBefore(asked.plus(KEPT)) || now.isBefore(asked)) {
            asked = now;
            found = ask();
        }
        return found;
    }

    /** None while it is out of reach; to be refused something is an answer. */
    private Option<Map<String, Object>> ask() {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("status", "ready"));
        try {
            tenants.engine(usual).check().forEach(health -> {
                body.put("writable", health.isWritable());
                body.put("details", health.details().toJavaMap());
            });
        } catch (Tenants.UnknownTenantException answered) {
            return Option.some(body);
        } catch (ExternalContactsException outOfReach) {
            return Option.none();
        }
        return Option.some(body);
    }
}
