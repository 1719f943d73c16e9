package org.externalcontacts.server.internal.local;

import com.fasterxml.jackson.core.type.TypeReference;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.server.ExternalContactsServer.LoadedFile;
import org.externalcontacts.server.ExternalContactsServer.LocalServices;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.route.Call;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ReadContext;

/** Loads contacts from a file, as the caller could, and reports on its rows. */
record FilesCall(LocalServices services, Tenants tenants, Codec codec) implements TrustedCall.Handler {

    private static final Model<FileDto> FILE = Model.of("LocalFile", new TypeReference<>() {});

    @Override
    public Either<Refusal, Answer> answer(ServerRequest request, Token token) {
        Call call = new Call(request, codec);
        Option<Given> given = call.entity(FILE, Given::read);
        ExternalContacts acting = tenants.engine(token.tenant()).actingAs(token.caller());
        return call.then(() -> services.load(acting, given.get().name, given.get().content, given.get().charset))
                .map(loaded -> Answer.of(200, json(loaded)));
    }

    private static JsonObject json(LoadedFile loaded) {
        JsonObject json = new JsonObject()
                .put("format", loaded.format())
                .set("used", texts(loaded.used()))
                .set("unused", texts(loaded.unused()))
                .put("contacts", loaded.contacts())
                .put("rejected", loaded.rejected());
        JsonArray rows = json.putArray("rows");
        loaded.rows()
                .forEach(row -> rows.addObject()
                        .put("line", row.line())
                        .set("reasons", texts(row.reasons()))
                        .set("remarks", texts(row.remarks())));
        return json.put("more", loaded.more());
    }

    private static JsonArray texts(Iterable<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    /** What the body says. For one call. */
    private static final class Given {

        private final String name;
        private final byte[] content;
        private final Option<Charset> charset;

        private Given(String name, byte[] content, Option<Charset> charset) {
            this.name = name;
            this.content = content;
            this.charset = charset;
        }

        static Option<Given> read(FileDto dto, ReadContext reading) {
            Option<String> name = reading.required("name", dto.name());
            Option<byte[]> content = reading.required("content", dto.content()).flatMap(text -> bytes(text, reading));
            Option<Charset> charset = Option.of(dto.charset()).flatMap(text -> charset(text, reading));
            return reading.when(() -> new Given(name.get(), content.get(), charset));
        }

        private static Option<byte[]> bytes(String base64, ReadContext reading) {
            try {
                return Option.some(Base64.getDecoder().decode(base64));
            } catch (IllegalArgumentException malformed) {
                reading.remember("content", Option.none(), "is not Base64");
                return Option.none();
            }
        }

        private static Option<Charset> charset(String name, ReadContext reading) {
            try {
                return Option.some(Charset.forName(name));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                reading.remember("charset", Option.some(name), "is not an encoding that is known here");
                return Option.none();
            }
        }
    }
}
