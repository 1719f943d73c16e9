package org.externalcontacts.wire.internal.event;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.storage.StoredContact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * Contacts as JSON, to be stored: the fact that the contact was made, with what it holds and the two contacts of the merge that made it:
 * {@code {"kind":…,"contact":{…},"claims":[{"type":…,"value":…,"claimed":…}],"mergedFrom":[…,…]}}. Thread-safe.
 */
public final class StoredContactCodec {

    private static final String CLAIMS = "claims";
    private static final String CLAIMED = "claimed";
    private static final String MERGED_FROM = "mergedFrom";

    private final Codec codec = Codec.tolerant();
    private final EventCodec facts = new EventCodec();

    /** The contact as UTF-8 bytes. */
    public byte[] write(StoredContact stored) {
        JsonObject json = (JsonObject) facts.written(new Fact.ContactCreated(stored.contact()));
        stored.madeBy()
                .forEach(made -> json.set(MERGED_FROM, Values.CONTACTS.write(List.of(made.source(), made.target()))));
        if (stored.claims().nonEmpty()) {
            JsonArray claims = json.putArray(CLAIMS);
            stored.claims().forEach(claim -> claims.add(written(claim)));
        }
        return codec.write(json);
    }

    /**
     * The contact in these bytes; none if they are of another kind of fact.
     *
     * @throws IOException if they are no fact
     */
    public Option<StoredContact> read(byte[] bytes) throws IOException {
        JsonObject json = codec.object(new ByteArrayInputStream(bytes));
        try {
            if (!(facts.fact(json) instanceof Fact.ContactCreated made)) {
                return Option.none();
            }
            return Option.some(
                    new StoredContact(made.contact(), madeBy(made.contact().id(), json), claims(json)));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new IOException("not a contact: " + malformed.getMessage(), malformed);
        }
    }

    private static Json written(ClaimedIdentifier claim) {
        JsonObject json = (JsonObject) Values.IDENTIFIER.write(claim.identifier());
        return json.put(CLAIMED, claim.claimed().toString());
    }

    private static Option<MergeOperation> madeBy(ContactId result, JsonObject json) throws IOException {
        if (!json.has(MERGED_FROM)) {
            return Option.none();
        }
        List<ContactId> from = Values.CONTACTS.read(json.get(MERGED_FROM).get());
        if (from.size() != 2) {
            throw new IOException("a merge of " + from.size() + " contacts");
        }
        return Option.some(new MergeOperation(from.get(0), from.get(1), result));
    }

    private static List<ClaimedIdentifier> claims(JsonObject json) throws IOException {
        List<ClaimedIdentifier> claims = List.empty();
        if (json.get(CLAIMS).getOrNull() instanceof JsonArray array) {
            for (Json claim : array) {
                claims = claims.prepend(new ClaimedIdentifier(
                        Values.IDENTIFIER.read(claim), Instant.parse(Values.text(claim, CLAIMED))));
            }
        }
        return claims.reverse();
    }
}
