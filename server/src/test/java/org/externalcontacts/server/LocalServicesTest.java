package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.server.ExternalContactsServer.LocalServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program adds to {@code /local} is for clients that may do everything, and what it does not add is refused. */
class LocalServicesTest {

    private static final String SNAPSHOT = "/local/snapshot";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /local/contacts |",
                "POST | /local/people | {}",
                "POST | /local/files | {\"name\":\"a.csv\",\"content\":\"\"}",
                "GET | /local/snapshot |",
                "POST | /local/snapshot | {}",
            })
    void whatIsNotAddedIsRefused(String method, String path, @Nullable String body) {
        String type = path.equals(SNAPSHOT) ? "application/x-ndjson" : "application/json";
        try (RunningServer running = new RunningServer()) {
            HttpResponse<String> refused = call(running, method, path, running.token(), type, body);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(RunningServer.json(refused).path("code").asText()).isEqualTo("not.supported");
            String reader = running.server.tokenFor(
                    Caller.withPermissions("externalContacts:contact:view", "externalContacts:contact:add"));
            assertThat(call(running, method, path, reader, type, body).statusCode())
                    .isEqualTo(403);
            assertThat(call(running, method, path, "nobody", type, body).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void theOverviewTellsWhatIsSupported() {
        try (RunningServer without = new RunningServer();
                RunningServer with =
                        new RunningServer(options -> options.reset(tenant -> {}).localServices(new Kept()))) {
            assertThat(without.call("GET", "/local/overview", "").body())
                    .startsWith("{\"now\":")
                    .endsWith(",\"supports\":[]}");
            assertThat(RunningServer.json(with.call("GET", "/local/overview", ""))
                            .path("supports"))
                    .hasToString("[\"reset\",\"restore\",\"snapshot\"]");
            assertThat(without.call("GET", "/local/overview", "nobody", "").statusCode())
                    .isEqualTo(401);
            String reader = without.server.tokenFor(Caller.withPermissions("externalContacts:contact:view"));
            assertThat(without.call("GET", "/local/overview", reader, "").statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /local/overview | GET, HEAD, OPTIONS",
                "DELETE | /local/contacts | GET, HEAD, OPTIONS",
                "GET | /local/people | POST, OPTIONS",
                "PUT | /local/files | POST, OPTIONS",
                "DELETE | /local/snapshot | GET, HEAD, POST, OPTIONS",
            })
    void anotherVerbIsToldWhichThereAre(String method, String path, String allowed) {
        try (RunningServer running = new RunningServer()) {
            HttpResponse<String> refused = running.call(method, path, "");
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).contains(allowed);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/local/people | {\"number\":0} | number",
                "/local/people | {\"number\":10001} | number",
                "/local/people | {\"number\":\"x\"} | number",
                "/local/people | {\"duplicates\":-0.1} | duplicates",
                "/local/people | {\"duplicates\":1.1} | duplicates",
                "/local/people | [] | body",
                "/local/files | {} | name,content",
                "/local/files | {\"name\":\"a\",\"content\":\"*\"} | content",
                "/local/files | {\"name\":\"a\",\"content\":\"\",\"charset\":\"utf-9\"} | charset",
                "/local/files | {\"name\":\"a\",\"content\":\"\",\"charset\":\"?\"} | charset",
            })
    void whatIsWrongWithABodyIsNamed(String path, String body, String fields) {
        try (RunningServer running = new RunningServer()) {
            HttpResponse<String> refused = running.call("POST", path, body);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(RunningServer.json(refused).path("details").findValuesAsText("fieldName"))
                    .containsExactly(fields.split(","));
        }
    }

    @Test
    void peopleAreAHundredUnlessItIsSaid() {
        List<String> asked = new ArrayList<>();
        LocalServices services = new LocalServices() {
            @Override
            public Either<Refusal, Seq<ContactProfile>> people(int number, long seed, double duplicates) {
                asked.add(number + " " + seed + " " + duplicates);
                return Either.right(io.vavr.collection.List.of(
                        ContactProfile.builder().firstName("Ada").build(),
                        ContactProfile.builder().title("x".repeat(10_000)).build()));
            }
        };
        try (RunningServer running = new RunningServer(options -> options.localServices(services))) {
            assertThat(running.call("POST", "/local/people", "{}").body()).isEqualTo("{\"created\":1,\"rejected\":1}");
            running.call("POST", "/local/people", "{\"number\":10000,\"seed\":-7,\"duplicates\":1}");
            assertThat(asked).containsExactly("100 1 0.2", "10000 -7 1.0");
            assertThat(running.engine.contacts().all().get().toList()).hasSize(2);
        }
    }

    @Test
    void anArchiveIsSentAsAFileThatIsGoneAfterwards() throws InterruptedException {
        Kept kept = new Kept();
        try (RunningServer running = new RunningServer(options -> options.localServices(kept))) {
            HttpResponse<String> sent = running.call("GET", SNAPSHOT, "");
            assertThat(sent.statusCode()).isEqualTo(200);
            assertThat(sent.body()).isEqualTo("one\ntwo\n".repeat(100_000));
            assertThat(sent.headers().firstValue("Content-Type")).contains("application/x-ndjson");
            assertThat(sent.headers().firstValue("Content-Length")).contains("800000");
            assertThat(sent.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"external-contacts.ndjson\"");
            assertThat(running.call("HEAD", SNAPSHOT, "").statusCode()).isEqualTo(200);
            kept.fails = true;
            assertThat(running.call("GET", SNAPSHOT, "").statusCode()).isEqualTo(500);
            kept.refuses = true;
            assertThat(running.call("GET", SNAPSHOT, "").statusCode()).isEqualTo(422);
            assertThat(kept.files).hasSize(4);
            for (Path file : kept.files) {
                awaitGone(Objects.requireNonNull(file.getParent()));
            }
        }
    }

    @Test
    void anArchiveIsTakenWithoutCountingTheValuesInItsLines() {
        Kept kept = new Kept();
        String archive = "{},".repeat(20_000);
        try (RunningServer running =
                new RunningServer(options -> options.bodiesInFlight(100_000).localServices(kept))) {
            for (String type : List.of("application/x-ndjson", "application/octet-stream")) {
                assertThat(call(running, "POST", SNAPSHOT, running.token(), type, archive)
                                .body())
                        .isEqualTo("{\"restored\":{\"bytes\":60000}}");
            }
            assertThat(kept.files).hasSize(2).noneMatch(file -> Files.exists(Objects.requireNonNull(file.getParent())));
            assertThat(call(running, "POST", SNAPSHOT, running.token(), "application/json", archive)
                            .statusCode())
                    .isEqualTo(415);
            HttpResponse<String> tooLarge =
                    call(running, "POST", SNAPSHOT, running.token(), "application/x-ndjson", archive.repeat(2));
            assertThat(tooLarge.statusCode()).isEqualTo(413);
            assertThat(tooLarge.body()).contains("Maximum bytes: 100000");
        }
    }

    /** Who has read all of it may be earlier than the one who removes it. */
    private static void awaitGone(Path directory) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (Files.exists(directory) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(directory).doesNotExist();
    }

    private static HttpResponse<String> call(
            RunningServer running, String method, String path, String token, String type, @Nullable String body) {
        return running.send(HttpRequest.newBuilder(running.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** Keeps nothing but the places of archives. */
    private static final class Kept implements LocalServices {

        private final List<Path> files = new ArrayList<>();
        private boolean fails;
        private boolean refuses;

        @Override
        public Set<Service> added() {
            return HashSet.of(Service.SNAPSHOT, Service.RESTORE);
        }

        @Override
        public Either<Refusal, Done> save(TenantId tenant, Path archive) {
            files.add(archive);
            if (refuses) {
                return Either.left(new Refusal.NotSupported("snapshot"));
            } else if (fails) {
                throw new IllegalStateException("it cannot be saved");
            }
            try {
                Files.writeString(archive, "one\ntwo\n".repeat(100_000));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return Either.right(Done.DONE);
        }

        @Override
        public Either<Refusal, Map<String, Long>> restore(TenantId tenant, Path archive) {
            files.add(archive);
            try {
                return Either.right(LinkedHashMap.of("bytes", Files.size(archive)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
