package org.externalcontacts.adapter.inmemory.internal.codec;

import io.vavr.collection.List;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.SocialIds;

/** Packs the accounts on social networks. */
final class SocialCodec {

    private SocialCodec() {}

    static void write(ByteWriter out, SocialIds accounts) {
        out.option(accounts.twitter(), SocialCodec::write)
                .option(
                        accounts.line(),
                        (to, line) -> writeIds(to, line.ids()).option(line.displayName(), ByteWriter::text))
                .option(accounts.whatsApp(), SocialCodec::write)
                .option(
                        accounts.facebook(),
                        (to, facebook) ->
                                writeIds(to, facebook.ids()).option(facebook.displayName(), ByteWriter::text));
    }

    static SocialIds read(ByteReader in) {
        return new SocialIds(
                in.option(SocialCodec::readTwitter),
                in.option(from -> new LineId(readIds(from), from.option(ByteReader::text))),
                in.option(from -> new WhatsAppId(from.option(PhoneCodec::read), from.option(ByteReader::text))),
                in.option(from -> new FacebookId(readIds(from), from.option(ByteReader::text))));
    }

    private static void write(ByteWriter out, TwitterId account) {
        out.option(account.id(), ByteWriter::text)
                .option(account.name(), ByteWriter::text)
                .option(account.screenName(), ByteWriter::text)
                .option(account.verified(), (to, verified) -> to.number8(verified ? 1 : 0))
                .option(account.profileUrl(), ByteWriter::text);
    }

    private static TwitterId readTwitter(ByteReader in) {
        return TwitterId.builder()
                .id(in.option(ByteReader::text))
                .name(in.option(ByteReader::text))
                .screenName(in.option(ByteReader::text))
                .verified(in.option(from -> from.number8() == 1))
                .profileUrl(in.option(ByteReader::text))
                .build();
    }

    private static void write(ByteWriter out, WhatsAppId account) {
        out.option(account.phoneNumber(), PhoneCodec::write).option(account.displayName(), ByteWriter::text);
    }

    private static ByteWriter writeIds(ByteWriter out, List<String> ids) {
        out.number(ids.size());
        ids.forEach(out::text);
        return out;
    }

    private static List<String> readIds(ByteReader in) {
        return List.fill((int) in.number(), in::text);
    }
}
