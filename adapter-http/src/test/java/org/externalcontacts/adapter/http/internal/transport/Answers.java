package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.wire.internal.endpoint.Headers;
import org.externalcontacts.wire.internal.endpoint.Verb;

/** Calls and answers for tests. */
final class Answers {

    static final HttpCall READ = new HttpCall(
            Operation.GET_CONTACT, Verb.GET, "/x", Resend.SAFE, "correlation", HashMap.empty(), Option.none());
    static final HttpCall CREATE = new HttpCall(
            Operation.POST_CONTACTS, Verb.POST, "/x", Resend.NEVER, "correlation", HashMap.empty(), Option.none());

    static final HttpCall KEYED = new HttpCall(
            Operation.POST_CONTACTS, Verb.POST, "/x", Resend.KEYED, "correlation", HashMap.empty(), Option.none());
    static final HttpCall REPLACE = new HttpCall(
            Operation.PUT_CONTACT, Verb.PUT, "/x", Resend.SAFE, "correlation", HashMap.empty(), Option.none());

    /** Of a system that cannot be asked, and has not said anything. */
    static final Conditions NO_CONDITIONS = new Conditions(time -> {
        throw new IOException("nobody is there");
    });

    private Answers() {}

    /** Of a system that has said that it takes keys. */
    static Conditions withConditions() {
        Conditions conditions = new Conditions(time -> {
            throw new IOException("nobody is there");
        });
        conditions.learn(
                200, with(200, Map.of(Headers.ACCEPTS, Headers.IDEMPOTENCY_KEY)).headers());
        return conditions;
    }

    static HttpAnswer status(int status) {
        return with(status, Map.of());
    }

    static HttpAnswer with(int status, Map<String, String> headers) {
        Map<String, List<String>> multi = headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return new HttpAnswer(status, HttpHeaders.of(multi, (name, value) -> true), Body.empty(), false);
    }
}
