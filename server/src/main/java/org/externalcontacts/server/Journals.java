package org.externalcontacts.server;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.server.internal.access.OneTenant;
import org.externalcontacts.server.internal.http.AnswerListener;
import org.externalcontacts.server.internal.journal.EventJournal;
import org.externalcontacts.server.internal.journal.JournalCall;
import org.externalcontacts.server.internal.journal.RequestJournal;
import org.externalcontacts.server.observe.RequestListener;
import org.externalcontacts.wire.internal.json.Codec;

/**
 * What a server keeps of what happened.
 *
 * @param calls what reads it, by path
 */
record Journals(Option<RequestJournal> requests, Map<String, JournalCall> calls) {

    /** The journals that these options ask for. */
    static Journals of(Tenants tenants, ServerOptions options, Codec codec) {
        Option<RequestJournal> requests = Option.when(
                options.recentRequests(), () -> new RequestJournal(options.tenant(), options.clock(), codec));
        Option<JournalCall> events = options.recentEvents()
                .map(ServerOptions.RecentEvents::journal)
                .map(journal -> ofEvents(journal, tenants, options, codec));
        Map<String, JournalCall> calls = LinkedHashMap.empty();
        for (RequestJournal journal : requests) {
            calls = calls.put("/local/requests", JournalCall.of(journal, options.clock(), codec));
        }
        for (JournalCall call : events) {
            calls = calls.put("/local/events", call);
        }
        return new Journals(requests, calls);
    }

    private static JournalCall ofEvents(EventJournal journal, Tenants tenants, ServerOptions options, Codec codec) {
        return tenants instanceof OneTenant
                ? JournalCall.ofOneEngine(journal, options.clock(), codec)
                : JournalCall.of(journal, options.clock(), codec);
    }

    /** Tells this listener of each answer, once the journal has it: a listener may fail. */
    AnswerListener before(RequestListener listener) {
        return (served, called, outcome) -> {
            requests.forEach(journal -> journal.onAnswer(served, called, outcome));
            if (called.recorded()) {
                listener.onAnswer(served);
            } else {
                listener.onConsoleAnswer(served);
            }
        };
    }
}
