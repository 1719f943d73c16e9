package org.externalcontacts.adapter.postgres.internal.snapshot;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.schema.SchemaId;

/**
 * What a decision has read of its snapshot, so that it can be compared with what is there when the decision is stored. A record counts with its
 * version; what depends on many records, such as who is next in a line, counts with the answer. For one thread.
 */
public final class ReadSet {

    /** Stands for any version of a record, as long as there is one. */
    static final int ANY_VERSION = -1;

    private final Map<Kind, Map<UUID, Integer>> versions = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<UUID, byte[]>> stored = new EnumMap<>(Kind.class);
    private final Map<Identifier, Option<ContactId>> holders = new HashMap<>();
    private final Map<Line, Option<ContactId>> lines = new HashMap<>();
    private final Map<SchemaId, Boolean> uses = new HashMap<>();
    private final Map<Place, Option<Association>> associations = new HashMap<>();
    private final Remembered records;
    private final boolean compared;
    private final boolean assumes;
    private boolean assumed;
    private boolean orphans;

    private ReadSet(boolean compared, boolean assumes, Remembered records) {
        this.compared = compared;
        this.assumes = assumes;
        this.records = records;
    }

    /** Of a decision. */
    public static ReadSet ofDeciding() {
        return new ReadSet(true, false, Remembered.ofSnapshot());
    }

    /** Of the first attempt at a decision: what is named by an id is assumed to be there, which is compared when it is stored. */
    public static ReadSet ofAssuming() {
        return new ReadSet(true, true, Remembered.ofSnapshot());
    }

    /** Of a function that only reads: nothing will be compared, so nothing is kept, however long it reads. */
    public static ReadSet ofReading() {
        return new ReadSet(false, false, Remembered.ofSnapshot());
    }

    /** Of a transaction that writes: it sees what it has written. */
    public static ReadSet ofWriting() {
        return new ReadSet(false, false, Remembered.nothing());
    }

    /** Whether what was read will be compared. */
    public boolean isCompared() {
        return compared;
    }

    /** Who is next to claim an identifier, these contacts aside. */
    public record Line(Identifier identifier, Set<ContactId> except) {}

    /** A communication within its conversation. */
    public record Place(ConversationId conversation, CommunicationId communication) {}

    /** The records themselves, as far as they may be asked for again. */
    public Remembered records() {
        return records;
    }

    /** A record was read in this version. */
    public void record(Kind kind, UUID id, int version) {
        if (compared) {
            versions.computeIfAbsent(kind, first -> new HashMap<>()).put(id, version);
        }
    }

    /** The same, with the JSON in which the record is stored, which may have more to it than this version knows. */
    public void record(Kind kind, UUID id, int version, Supplier<byte[]> json) {
        if (compared) {
            record(kind, id, version);
            stored(kind, id, json);
        }
    }

    /** The JSON in which a record is stored that was read. */
    public void stored(Kind kind, UUID id, Supplier<byte[]> json) {
        if (compared) {
            stored.computeIfAbsent(kind, first -> new HashMap<>()).put(id, json.get());
        }
    }

    /** The JSON in which a record was stored when it was read, if it was. */
    public Option<byte[]> stored(Kind kind, UUID id) {
        return Option.of(stored.getOrDefault(kind, Map.of()).get(id));
    }

    /** Whether records may be assumed to be there. */
    public boolean assumes() {
        return assumes;
    }

    /** A record was assumed to be there, in whatever version. */
    public void assume(Kind kind, UUID id) {
        assumed = true;
        versions.computeIfAbsent(kind, first -> new HashMap<>()).putIfAbsent(id, ANY_VERSION);
    }

    /** Whether any record was assumed to be there. */
    public boolean hasAssumed() {
        return assumed;
    }

    /** The versions of all that was read of a kind; {@link #ANY_VERSION} of what was only assumed. */
    public Map<UUID, Integer> versions(Kind kind) {
        return versions.getOrDefault(kind, Map.of());
    }

    /** An identifier was read, and this contact holds it, or none. */
    public void holder(Identifier identifier, Option<ContactId> holder) {
        if (compared) {
            holders.put(identifier, holder);
        }
    }

    /** Whether it was read that somebody holds the identifier. */
    public boolean sawHeld(Identifier identifier) {
        Option<ContactId> holder = holders.get(identifier);
        return holder != null && holder.isDefined();
    }

    /** It was read who is next. */
    public void line(Line line, Option<ContactId> next) {
        lines.put(line, next);
    }

    /** Every line that was looked at, and who was next. */
    public Map<Line, Option<ContactId>> lines() {
        return lines;
    }

    /** It was read whether a schema is in use. */
    public void use(SchemaId schema, boolean inUse) {
        uses.put(schema, inUse);
    }

    /** Every schema whose use was asked for, and whether it was in use. */
    public Map<SchemaId, Boolean> uses() {
        return uses;
    }

    /** Contacts were read whose organization is gone. */
    public void orphans() {
        orphans = true;
    }

    /** Whether contacts were read whose organization is gone. */
    public boolean sawOrphans() {
        return orphans;
    }

    /** An association was read. */
    public void association(Association association) {
        associations.put(
                new Place(
                        association.communication().conversation(),
                        association.communication().communication()),
                Option.some(association));
    }

    /** The association of this communication as it was read; none if there was none. */
    public Option<Association> association(Place place) {
        return associations.getOrDefault(place, Option.none());
    }
}
