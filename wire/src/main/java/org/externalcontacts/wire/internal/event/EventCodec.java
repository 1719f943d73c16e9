package org.externalcontacts.wire.internal.event;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * Domain events as JSON, to be stored or handed on: {@code {"version":1,"tenant":…,"number":…,"at":…,"caller":…,"facts":[{"kind":…,…}]}}. Each fact
 * names its kind; entities look as in the API. A kind that this version does not know is read as a {@link Fact.Unknown} and written as it
 * came. Thread-safe.
 *
 * <p>It holds personal data, as the facts do.
 */
public final class EventCodec {

    /** The version of the form. New kinds and new members do not raise it. */
    public static final int VERSION = 1;

    private static final Map<Class<?>, FactForm<?>> BY_TYPE = FactForms.ALL.toMap(FactForm::type, form -> form);
    private static final Map<String, FactForm<?>> BY_KIND = FactForms.ALL.toMap(FactForm::kind, form -> form);
    private static final String KIND = "kind";

    private final Codec codec = Codec.tolerant();

    /** The event as UTF-8 bytes. */
    public byte[] write(DomainEvent event) {
        JsonObject json = new JsonObject()
                .put("version", VERSION)
                .put("tenant", event.tenant().text())
                .put("number", event.number())
                .put("at", event.at().toString())
                .set("caller", written(event.caller()));
        JsonArray facts = json.putArray("facts");
        event.facts().forEach(fact -> facts.add(written(fact)));
        return codec.write(json);
    }

    /**
     * The event in these bytes.
     *
     * @throws IOException if they are no event, or one of a later {@link #VERSION}
     */
    public DomainEvent read(byte[] bytes) throws IOException {
        JsonObject json = codec.object(new ByteArrayInputStream(bytes));
        try {
            long version = Long.parseLong(Values.text(json, "version"));
            if (version > VERSION) {
                throw new IOException("an event of version " + version + ", which is later than " + VERSION);
            }
            return new DomainEvent(
                    // Events that were stored before there were tenants name none.
                    json.text("tenant").map(TenantId::new).getOrElse(TenantId.DEFAULT),
                    Long.parseLong(Values.text(json, "number")),
                    Instant.parse(Values.text(json, "at")),
                    caller(Entities.object(json.get("caller").getOrElse(Json.Literal.NULL))),
                    facts(json));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw malformed("an event", malformed);
        }
    }

    /** One fact alone, as {@code {"kind":…,…}} in UTF-8 bytes: a record, say, as the fact that it was made. */
    public byte[] writeFact(Fact fact) {
        return codec.write(written(fact));
    }

    /**
     * The fact in these bytes.
     *
     * @throws IOException if they are no fact
     */
    public Fact readFact(byte[] bytes) throws IOException {
        try {
            return fact(codec.object(new ByteArrayInputStream(bytes)));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw malformed("a fact", malformed);
        }
    }

    /** Without its message or cause, which may quote what is stored: this ends up in logs. */
    private static IOException malformed(String what, RuntimeException malformed) {
        return new IOException("not " + what + " (" + malformed.getClass().getSimpleName() + ")");
    }

    Json written(Fact fact) {
        if (fact instanceof Fact.Unknown unknown) {
            return object(unknown.json());
        }
        FactForm<?> form = BY_TYPE.get(fact.getClass())
                .getOrElseThrow(() -> new IllegalStateException("no form for " + fact.getClass()));
        return form.write(fact).put(KIND, form.kind());
    }

    private JsonObject object(String json) {
        try {
            return codec.object(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException malformed) {
            throw new IllegalArgumentException("an unknown fact that is not JSON", malformed);
        }
    }

    private List<Fact> facts(JsonObject event) throws IOException {
        if (!(event.get("facts").getOrNull() instanceof JsonArray array)) {
            throw new IOException("an event without facts");
        }
        List<Fact> facts = List.empty();
        for (Json json : array) {
            facts = facts.append(fact(json));
        }
        return facts;
    }

    Fact fact(Json json) throws IOException {
        String kind = Values.text(json, KIND);
        Option<FactForm<?>> form = BY_KIND.get(kind);
        return form.isDefined()
                ? form.get().reading().from(json)
                : new Fact.Unknown(kind, new String(codec.write(json), StandardCharsets.UTF_8));
    }

    private static Json written(Caller caller) {
        JsonObject json = new JsonObject();
        if (caller.isTrusted()) {
            return json.put("trusted", true);
        }
        caller.user().forEach(user -> json.put("user", user.text()));
        JsonArray permissions = json.putArray("permissions");
        caller.permissions().toList().sorted().forEach(permissions::add);
        return json;
    }

    private static Caller caller(JsonObject json) {
        if (json.has("trusted")) {
            return Caller.trusted();
        }
        Set<String> permissions = json.get("permissions").getOrNull() instanceof JsonArray array
                ? HashSet.ofAll(array)
                        .flatMap(permission ->
                                permission instanceof Json.Text text ? Option.some(text.value()) : Option.none())
                : HashSet.empty();
        return json.text("user")
                .map(user -> Caller.of(new UserId(UUID.fromString(user)), permissions))
                .getOrElse(() -> Caller.withPermissions(permissions.toJavaArray(String[]::new)));
    }
}
