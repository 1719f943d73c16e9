package org.externalcontacts.server.internal.local;

import io.vavr.collection.Map;
import io.vavr.control.Either;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.server.ExternalContactsServer.LocalServices;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.BodyFormat;
import org.externalcontacts.server.internal.http.FileBody;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.http.TemporaryFile;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * Everything that is kept for the caller's tenant, as an archive; and an archive in place of all that. Both are in a file meanwhile: archives of
 * databases may be larger than memory.
 */
record SnapshotCalls(LocalServices services) {

    /** Most bytes of an archive that is taken. */
    static final int LARGEST = 64 << 20;

    private static final String NAME = "external-contacts.ndjson";

    /** The archive, removed once it was sent. */
    Either<Refusal, Answer> save(ServerRequest request, Token token) {
        TemporaryFile file = TemporaryFile.named(NAME);
        boolean isSent = false;
        try {
            Either<Refusal, Answer> saved = services.save(token.tenant(), file.path())
                    .map(done -> Answer.of(200, new FileBody(BodyFormat.LINES.mediaType(), file, file.size()))
                            .header("Content-Disposition", "attachment; filename=\"" + NAME + "\"")
                            .header("Cache-Control", "no-store"));
            isSent = saved.isRight();
            return saved;
        } finally {
            if (!isSent) {
                file.close();
            }
        }
    }

    /** Takes the archive in the body. */
    Either<Refusal, Answer> restore(ServerRequest request, Token token) {
        try (TemporaryFile file = TemporaryFile.named(NAME)) {
            file.write(request.body());
            return services.restore(token.tenant(), file.path())
                    .map(counts -> Answer.of(200, new JsonObject().set("restored", json(counts))));
        }
    }

    private static JsonObject json(Map<String, Long> counts) {
        JsonObject json = new JsonObject();
        counts.forEach((kind, number) -> json.put(kind, number));
        return json;
    }
}
