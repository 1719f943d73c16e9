package org.externalcontacts.wire.internal.address;

import io.vavr.control.Option;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Fields;
import org.externalcontacts.wire.internal.json.Items;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ObjectForm;

/** Phone numbers, postal addresses and social accounts; nothing in them can fail to be read. */
public final class AddressForms {

    /** Of a caller's number, the engine takes only display, extension and acceptsSMS (rule 2.2). */
    public static final ObjectForm<PhoneNumber> PHONE = ObjectForm.of(
            new Fields<PhoneNumber, PhoneNumber, PhoneNumber.Builder>(new BodyForm<>())
                    .text("display", PhoneNumber::display, PhoneNumber.Builder::display)
                    .number("extension", PhoneNumber::extension, PhoneNumber.Builder::extension)
                    .flag("acceptsSMS", PhoneNumber::acceptsSms, PhoneNumber.Builder::acceptsSms)
                    .text("userInput", PhoneNumber::userInput, PhoneNumber.Builder::userInput)
                    .text("e164", PhoneNumber::e164, PhoneNumber.Builder::e164)
                    .text("countryCode", PhoneNumber::countryCode, PhoneNumber.Builder::countryCode),
            PhoneNumber::builder,
            PhoneNumber.Builder::build);

    /** A postal address. */
    public static final ObjectForm<PostalAddress> POSTAL = ObjectForm.of(
            new Fields<PostalAddress, PostalAddress, PostalAddress.Builder>(new BodyForm<>())
                    .text("address1", PostalAddress::address1, PostalAddress.Builder::address1)
                    .text("address2", PostalAddress::address2, PostalAddress.Builder::address2)
                    .text("city", PostalAddress::city, PostalAddress.Builder::city)
                    .text("state", PostalAddress::state, PostalAddress.Builder::state)
                    .text("postalCode", PostalAddress::postalCode, PostalAddress.Builder::postalCode)
                    .text("countryCode", PostalAddress::countryCode, PostalAddress.Builder::countryCode),
            PostalAddress::builder,
            PostalAddress.Builder::build);

    /** A Twitter account. */
    public static final ObjectForm<TwitterId> TWITTER = ObjectForm.of(
            new Fields<TwitterId, TwitterId, TwitterId.Builder>(new BodyForm<>())
                    .text("id", TwitterId::id, TwitterId.Builder::id)
                    .text("name", TwitterId::name, TwitterId.Builder::name)
                    .text("screenName", TwitterId::screenName, TwitterId.Builder::screenName)
                    .flag("verified", TwitterId::verified, TwitterId.Builder::verified)
                    .text("profileUrl", TwitterId::profileUrl, TwitterId.Builder::profileUrl),
            TwitterId::builder,
            TwitterId.Builder::build);

    /** A LINE account. */
    public static final ObjectForm<LineId> LINE = line();

    /** A WhatsApp account. */
    public static final ObjectForm<WhatsAppId> WHATS_APP = whatsApp();

    /** A Facebook account; its ids are those that pages see. */
    public static final ObjectForm<FacebookId> FACEBOOK = facebook();

    private static final String DISPLAY_NAME = "displayName";

    private AddressForms() {}

    /** An address with nothing in it is left out. */
    public static Option<PostalAddress> given(PostalAddress address) {
        return Option.when(!address.isEmpty(), address);
    }

    private static ObjectForm<LineId> line() {
        ObjectForm<String> user = ObjectForm.ofText("userId");
        BodyForm<LineId> form = new BodyForm<>();
        var ids = form.bodies("ids", user.members());
        Member<LineId, String> name = form.text(DISPLAY_NAME);
        return new ObjectForm<>(
                form,
                account -> form.empty()
                        .put(ids, Items.each(account.ids(), user.write()))
                        .put(name, account.displayName().getOrNull()),
                (body, reading) ->
                        new LineId(reading.each("ids", body.get(ids), user.read()::apply), Option.of(body.get(name))),
                false);
    }

    private static ObjectForm<WhatsAppId> whatsApp() {
        BodyForm<WhatsAppId> form = new BodyForm<>();
        var phone = form.body("phoneNumber", PHONE.members());
        Member<WhatsAppId, String> name = form.text(DISPLAY_NAME);
        return new ObjectForm<>(
                form,
                account -> form.empty()
                        .put(phone, PHONE.body(account.phoneNumber()))
                        .put(name, account.displayName().getOrNull()),
                (body, reading) ->
                        new WhatsAppId(PHONE.value("phoneNumber", body.get(phone), reading), Option.of(body.get(name))),
                false);
    }

    private static ObjectForm<FacebookId> facebook() {
        ObjectForm<String> scoped = ObjectForm.ofText("scopedId");
        BodyForm<FacebookId> form = new BodyForm<>();
        var ids = form.bodies("ids", scoped.members());
        Member<FacebookId, String> name = form.text(DISPLAY_NAME);
        return new ObjectForm<>(
                form,
                account -> form.empty()
                        .put(ids, Items.each(account.ids(), scoped.write()))
                        .put(name, account.displayName().getOrNull()),
                (body, reading) -> new FacebookId(
                        reading.each("ids", body.get(ids), scoped.read()::apply), Option.of(body.get(name))),
                false);
    }
}
