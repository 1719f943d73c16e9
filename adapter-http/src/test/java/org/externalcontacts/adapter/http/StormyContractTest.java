package org.externalcontacts.adapter.http;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.externalcontacts.adapter.http.FaultProxy.Fault;
import org.externalcontacts.testkit.contract.ExternalContactsContract;
import org.externalcontacts.testkit.contract.Subject;
import org.junit.jupiter.api.AfterEach;

/**
 * The whole contract once more, over a bad connection: one request in four meets a fault, and nobody notices. Requests that must not
 * arrive twice meet only those faults after which it is certain that they did not arrive; what the others do to them is another test. So do
 * deletes: after a lost answer nobody can tell what is gone from what never was, and some rules are about that very difference.
 */
class StormyContractTest extends ExternalContactsContract {

    private static final Pattern CALL = Pattern.compile("(?i)ININ-Correlation-Id: (\\S+)");
    private static final Pattern SAFE = Pattern.compile(
            "GET .*|PUT (?!\\S*/schemas/)\\S+ (?!.*\\sIf-Match:).*|PATCH (?!.*\"Release\").*"
                    + "|POST \\S*(/bulk/[a-z]+|/unresolved|/update|/identifierlookup|/promotion) .*",
            Pattern.DOTALL);
    private static final Fault[] HARMLESS = {Fault.TOO_MANY, Fault.SLOW_ANSWER};
    private static final int MOST_FAULTS = 2;

    private final Random random = new Random(1);
    private final Map<String, Integer> faultsOfCall = new ConcurrentHashMap<>();
    private final HttpSubject subject = HttpSubject.over(server -> new FaultProxy(server, this::fault));

    @Override
    protected Subject subject() {
        return subject;
    }

    @AfterEach
    void close() {
        subject.close();
    }

    /** Three attempts are all: a call that met two faults meets no third. */
    private synchronized Fault fault(String request) {
        Matcher call = CALL.matcher(request);
        boolean spared = random.nextInt(4) > 0
                || !call.find()
                || faultsOfCall.merge(call.group(1), 1, Integer::sum) > MOST_FAULTS;
        if (spared) {
            return Fault.NONE;
        }
        Fault[] possible = SAFE.matcher(request).matches() ? Fault.values() : HARMLESS;
        return possible[random.nextInt(possible.length)];
    }
}
