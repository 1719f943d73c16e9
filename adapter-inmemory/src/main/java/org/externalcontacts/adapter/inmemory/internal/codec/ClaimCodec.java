package org.externalcontacts.adapter.inmemory.internal.codec;

import io.vavr.collection.List;
import java.time.Instant;
import java.util.Arrays;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;

/** Packs the claims of one page, oldest first. */
public final class ClaimCodec {

    static final byte[] NONE = new byte[0];

    private static final List<IdentifierType> SHORT_TYPES = List.of(
            IdentifierType.EMAIL,
            IdentifierType.PHONE,
            IdentifierType.COOKIE,
            IdentifierType.SOCIAL_TWITTER,
            IdentifierType.SOCIAL_LINE,
            IdentifierType.SOCIAL_FACEBOOK,
            IdentifierType.SOCIAL_WHATSAPP);

    private static final int OTHER_TYPE = 255;

    private ClaimCodec() {}

    /** The packed form of an identifier; equal identifiers have equal ones. */
    public static byte[] pack(Identifier identifier) {
        int type = SHORT_TYPES.indexOf(identifier.type());
        ByteWriter out = new ByteWriter(identifier.value().length() + 8).number8(type < 0 ? OTHER_TYPE : type);
        if (type < 0) {
            out.text(identifier.type().text());
        }
        return out.text(identifier.value()).toBytes();
    }

    public static int hash(byte[] identifier) {
        return (int) key(identifier);
    }

    /** A number made from the packed form of an identifier; others rarely have the same. */
    public static long key(byte[] identifier) {
        long key = 0;
        for (byte each : identifier) {
            key = (key ^ each) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 32;
        }
        return key;
    }

    public static byte[] add(byte[] claims, byte[] identifier, Instant claimed) {
        return new ByteWriter()
                .raw(claims, 0, claims.length)
                .bytes(identifier)
                .instant(claimed)
                .toBytes();
    }

    public static boolean contain(byte[] claims, byte[] identifier) {
        ByteReader in = new ByteReader(claims);
        while (in.hasMore()) {
            if (isNext(in, claims, identifier)) {
                return true;
            }
            in.instant();
        }
        return false;
    }

    public static byte[] remove(byte[] claims, byte[] identifier) {
        ByteReader in = new ByteReader(claims);
        ByteWriter out = new ByteWriter();
        while (in.hasMore()) {
            int from = in.position();
            boolean goes = isNext(in, claims, identifier);
            in.instant();
            if (!goes) {
                out.raw(claims, from, in.position());
            }
        }
        return out.toBytes();
    }

    public static List<ClaimedIdentifier> list(byte[] claims) {
        ByteReader in = new ByteReader(claims);
        List<ClaimedIdentifier> newestFirst = List.empty();
        while (in.hasMore()) {
            in.number();
            newestFirst = newestFirst.prepend(new ClaimedIdentifier(unpack(in), in.instant()));
        }
        return newestFirst.reverse();
    }

    private static Identifier unpack(ByteReader in) {
        int type = in.number8();
        return new Identifier(type == OTHER_TYPE ? new IdentifierType(in.text()) : SHORT_TYPES.get(type), in.text());
    }

    /** Whether the next claim is of this identifier; leaves the reader behind the identifier. */
    private static boolean isNext(ByteReader in, byte[] claims, byte[] identifier) {
        int length = (int) in.number();
        int from = in.position();
        in.skip(length);
        return Arrays.equals(claims, from, from + length, identifier, 0, identifier.length);
    }
}
