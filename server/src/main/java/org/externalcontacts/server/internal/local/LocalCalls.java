package org.externalcontacts.server.internal.local;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.server.ExternalContactsServer.LocalServices;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.BodyLimit;
import org.externalcontacts.server.internal.http.Called;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.journal.JournalCall;
import org.externalcontacts.wire.internal.json.Codec;

/** What the platform has no call for, by path and verb. Thread-safe. */
public final class LocalCalls {

    private static final String GET = "GET";
    private static final String POST = "POST";

    private final Set<String> journals;
    private final Map<String, TreeMap<String, LocalCall>> calls;

    /**
     * Calls on the engines of these tenants.
     *
     * @param journals what is served of journals, by path
     * @param forgetting forgets everything that is kept for a tenant; none if that is not possible
     * @param services what else the program can do
     */
    public LocalCalls(
            Tenants tenants,
            InstantSource clock,
            Codec codec,
            Map<String, JournalCall> journals,
            Option<Consumer<TenantId>> forgetting,
            LocalServices services) {
        this.journals = journals.keySet();
        Censuses censuses = new Censuses(System::nanoTime);
        SnapshotCalls snapshot = new SnapshotCalls(services);
        Map<String, TreeMap<String, LocalCall>> own = HashMap.of(
                "/local/reset", post(TrustedCall.of("reset", new ResetCall(forgetting))),
                "/local/overview",
                        get(TrustedCall.of(
                                "overview", new OverviewCall(services, forgetting.isDefined(), censuses, clock))),
                "/local/contacts", get(TrustedCall.of("contacts", new ContactsCall(services, censuses, codec))),
                "/local/people", post(TrustedCall.ofJson("people", new PeopleCall(services, tenants, codec))),
                "/local/files", post(TrustedCall.ofJson("files", new FilesCall(services, tenants, codec))),
                "/local/snapshot",
                        get(TrustedCall.of("snapshot", snapshot::save))
                                .put(POST, TrustedCall.ofLines("snapshot", SnapshotCalls.LARGEST, snapshot::restore)));
        this.calls = own.merge(new PortCalls(tenants, clock, codec).byPath().mapValues(LocalCalls::post))
                .merge(journals.mapValues(journal -> get(journal::admitted)));
    }

    private static TreeMap<String, LocalCall> get(LocalCall call) {
        return TreeMap.of(GET, call);
    }

    private static TreeMap<String, LocalCall> post(LocalCall call) {
        return TreeMap.of(POST, call);
    }

    /** What is called at this path. Readers of journals may stay for hours, so they have a name of their own for those who measure. */
    public Called called(String path) {
        Called called = Called.of(journals.contains(path) ? "journal" : "local");
        return calls.containsKey(path) ? called.at(path) : called;
    }

    /** How much of its body is taken from this request; none for as much as from others. */
    public Option<BodyLimit> limit(ServerRequest head) {
        return calls.get(head.path()).flatMap(verbs -> verbs.get(head.verb())).flatMap(LocalCall::limit);
    }

    /** What answers a caller, or the answer to a request whose head alone is wrong. */
    public Either<Answer, Function<ServerRequest, Answer>> admitted(ServerRequest head, Token token) {
        return calls.get(head.path())
                .toEither(() -> Errors.noSuchPath(head.correlation()))
                .flatMap(verbs -> verbs.get(head.verb())
                        .toEither(() -> Errors.otherVerb(verbs.keySet().toList(), head)))
                .flatMap(call -> call.admitted(head, token));
    }
}
