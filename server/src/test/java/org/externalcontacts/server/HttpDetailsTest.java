package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.trustor.TrustorId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP as it is meant: the same request in other words gets the same answer, and one that may be taken in two ways gets none. */
class HttpDetailsTest {

    private static final String ORGANIZATIONS = "/api/v2/externalcontacts/organizations";
    private static final RunningServer running = new RunningServer();

    @BeforeAll
    static void oneContact() {
        running.call("POST", RunningServer.CONTACTS, "{\"firstName\":\"Ada\"}");
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {RunningServer.CONTACTS, RunningServer.CONTACTS + "/nobody", "/health", "/openapi.json"})
    void headIsAnsweredAsGetWithoutTheBody(String path) throws IOException {
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            RawConnection.RawAnswer get = connection.exchange(request("GET", path, ""));
            RawConnection.RawAnswer head = connection.exchange(request("HEAD", path, ""));
            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().get("Content-Length"))
                    .isEqualTo(get.headers().get("Content-Length"));
            assertThat(head.headers().get("Content-Type")).isEqualTo("application/json");
        }
    }

    @Test
    void optionsTellsTheVerbsOfAPath() {
        HttpResponse<String> answer = running.call("OPTIONS", RunningServer.CONTACTS, "");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
        assertThat(running.call("OPTIONS", "/api/v2/externalcontacts/nothing", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v2/externalcontacts/%63ontacts",
                "/api/v2/externalcontacts/%63%6F%6e%74acts",
                "/%61pi/v2/externalcontacts/contacts",
                "/%68ealth",
                "/open%61pi.json"
            })
    void aPathMayBeWrittenWithEscapes(String path) {
        assertThat(running.call("GET", path, "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v2/externalcontacts%2Fcontacts, 400",
        "/api/v2/externalcontacts/contacts%2f, 400",
        "/api/v2/externalcontacts/contacts/, 404",
        "/api/v2/externalcontacts//contacts, 400",
        "/api/v2/externalcontacts/Contacts, 404",
        "/api/v2/externalcontacts/contacts/%2e%2e/contacts, 400",
        "/api/v2/externalcontacts/contacts/a%2Bb, 400",
        "/api/v2/externalcontacts/contacts/%FF, 400"
    })
    void aPathThatIsNotTheSameIsAnother(String path, int status) throws IOException {
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            assertThat(connection.exchange(request("GET", path, "")).status()).isEqualTo(status);
        }
    }

    @Test
    void anAnswerThatMayBeCompressedSaysWhatItDependsOn() {
        for (String coding : List.of("gzip", "identity", "gzip;q=0")) {
            HttpResponse<String> answer = running.send(
                    HttpRequest.newBuilder(running.uri("/openapi.json")).header("Accept-Encoding", coding));
            assertThat(answer.headers().firstValue("Vary")).as(coding).hasValue("Accept-Encoding");
            assertThat(answer.headers().firstValue("Content-Encoding").isPresent())
                    .as(coding)
                    .isEqualTo(coding.equals("gzip"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "*/*;q=0.1"})
    void whateverIsAcceptedJsonIsAnswered(String accept) {
        HttpResponse<String> answer =
                running.send(HttpRequest.newBuilder(running.uri("/health")).header("Accept", accept));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization: Bearer other", "authorization: Basic YTpi", "Content-Type: text/plain"})
    void aHeaderThatIsThereTwiceIsRefused(String second) throws IOException {
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            byte[] twice =
                    request("GET", RunningServer.CONTACTS, "Content-Type: application/json\r\n" + second + "\r\n");
            RawConnection.RawAnswer answer = connection.exchange(twice);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("\"code\":\"bad.request\"");
        }
    }

    @Test
    void aCompressedBodyIsRefusedAndThePlainOneAskedFor() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"title\":\"Countess\"}".getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse<String> answer = running.send(post("application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bytes.toByteArray())));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Accept-Encoding")).hasValue("identity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | 200",
                "application/json;charset=utf-8 | 200",
                "APPLICATION/JSON ; Charset=\"UTF-8\" | 200",
                "application/json;charset=iso-8859-1 | 415",
                "application/json;charset=utf-16 | 415",
                "application/merge-patch+json | 415"
            })
    void aBodyIsJsonInUtf8(String type, int status) {
        assertThat(running.send(post(type).POST(BodyPublishers.ofString("{\"title\":\"Countess\"}")))
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pageSize=%D9%A1%D9%A0",
                "pageNumber=%EF%BC%91",
                "pageSize=%2B5",
                "pageSize=1e1",
                "pageSize=0x10",
                "pageSize=%2010",
                "pageSize=99999999999"
            })
    void aNumberIsWrittenInDigitsOfAscii(String query) {
        JsonNode error = RunningServer.json(running.call("GET", RunningServer.CONTACTS + "?" + query, ""));
        assertThat(error.path("status").asInt()).isEqualTo(400);
        assertThat(error.path("message").asText()).matches("page(Size|Number) must be a whole number");
    }

    @Test
    void aVersionInAPathIsWrittenInDigitsOfAscii() {
        String version = RunningServer.CONTACTS + "/schemas/" + UUID.randomUUID() + "/versions/";
        assertThat(running.call("GET", version + "%D9%A1", "").statusCode()).isEqualTo(400);
        assertThat(running.call("GET", version + "1", "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contacts?pageSize=&pageNumber=&q=&sortOrder=&expand=",
                "/contacts?pageSize",
                "/contacts?pageSize=&pageSize=5",
                "/contacts?pageSize=5&pageSize=5",
                "/organizations?trustorId=&includeTrustors=",
                "/scan/contacts?limit=&cursor=",
                "/contacts?divisionIds=7&unknown"
            })
    void whatSaysNothingCountsAsAbsent(String call) {
        assertThat(running.call("GET", "/api/v2/externalcontacts" + call, "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aParameterThatIsNeededMustSaySomething() {
        assertThat(message("GET", "/api/v2/externalcontacts/reversewhitepageslookup?lookupVal=", ""))
                .isEqualTo("lookupVal is required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pageSize=5&pageSize=10 | pageSize is given 2 times with different values",
                "q=ada&q=bob | q is given 2 times with different values",
                "expand=all | expand must be one of externalOrganization, externalDataSources"
            })
    void aParameterThatSaysTwoThingsIsRefused(String query, String message) {
        assertThat(message("GET", RunningServer.CONTACTS + "?" + query, "")).isEqualTo(message);
    }

    @Test
    void theOrganizationsOf25TrustorsAreAnsweredWhole() {
        String query = IntStream.range(0, 25)
                .mapToObj(number -> "trustorId=" + linked(OrganizationProfile.of("Number " + number)))
                .collect(Collectors.joining("&"));
        JsonNode page = RunningServer.json(running.call("GET", ORGANIZATIONS + "?" + query, ""));
        assertThat(page.path("entities")).hasSize(25);
        assertThat(page.path("pageSize").asInt()).isEqualTo(25);
        JsonNode first = RunningServer.json(running.call("GET", ORGANIZATIONS + "?pageSize=10&" + query, ""));
        assertThat(first.path("entities")).hasSize(10);
        assertThat(first.path("pageCount").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organizations | {'name':'x','tags':['a','']} | tags[1] is empty",
                "organizations | {'name':'x','employeeCount':'many'} | employeeCount must be a whole number",
                "organizations | {'name':'x','employeeCount':1.5} | employeeCount must be a whole number",
                "organizations | {'name':'x','employeeCount':1e30} | employeeCount must be a whole number",
                "organizations | {'name':'x','employeeCount':99999999999999999999} | employeeCount must be a whole number of 64 bits",
                "organizations | {'name':7} | name must be a string",
                "organizations | {'name':'x','tags':'vip'} | tags must be an array",
                "organizations | {'name':'x','tags':['a',null]} | tags[1] must not be null",
                "organizations | {'name':'x','tickers':[{'symbol':'A','exchange':[]}]} | tickers[0].exchange must be a string",
                "organizations | {'name':'x','address':'here'} | address must be an object",
                "contacts | {'surveyOptOut':'no'} | surveyOptOut must be true or false",
                "contacts | {'customFields':[]} | customFields must be an object",
                "contacts | {'lineId':{'ids':[{'userId':''}]}} | lineId.ids[0].userId is required",
                "contacts | [] | body must be an object",
                "contacts | {'title':'x' | body must be JSON with unique names: it is not at line 1, column 13",
                "contacts | {'title':'x','title':'y'} | body must be JSON with unique names: it is not at line 1, column 21",
                "bulk/contacts/add | {'entities':[{'title':7}]} | entities[0].title must be a string",
                "bulk/contacts/add | {'entities':[null]} | entities[0] must not be null"
            })
    void aMessageNamesTheMemberAndWhatItShouldBe(String noun, String body, String message) {
        assertThat(message("POST", "/api/v2/externalcontacts/" + noun, body.replace('\'', '"')))
                .isEqualTo(message);
    }

    @Test
    void theDetailsOfABulkItemNameFieldsOfTheEntityAndSayWhatIsWrong() {
        String entities = "{\"entities\":[{\"title\":\"x\"},{\"id\":\"7\"},{\"id\":\"" + UUID.randomUUID()
                + "\",\"title\":\"x\"}]}";
        JsonNode results = RunningServer.json(
                        running.call("POST", "/api/v2/externalcontacts/bulk/contacts/update", entities))
                .path("results");
        assertThat(details(results.get(0))).containsExactly("id null is required");
        assertThat(details(results.get(1))).containsExactly("id 7 is not a UUID");
        JsonNode missing = results.get(2).path("error");
        assertThat(missing.path("code").asText()).isEqualTo("contact.not.found");
        assertThat(missing.path("details").get(0).path("message").asText())
                .isEqualTo(missing.path("message").asText());
        assertThat(missing.path("details").get(0).has("fieldName")).isFalse();
    }

    private static List<String> details(JsonNode result) {
        return Stream.of(result.path("error").path("details"))
                .flatMap(details -> IntStream.range(0, details.size()).mapToObj(details::get))
                .map(detail -> detail.path("fieldName").asText() + " "
                        + detail.path("value").asText("null") + " "
                        + detail.path("message").asText())
                .toList();
    }

    private static String linked(OrganizationProfile profile) {
        OrganizationId organization =
                running.engine.organizations().create(profile).get().id();
        TrustorId trustor = new TrustorId(UUID.randomUUID());
        return running.engine
                .trustors()
                .link(organization, trustor)
                .get()
                .trustor()
                .text();
    }

    private static String message(String verb, String path, String body) {
        HttpResponse<String> answer = running.call(verb, path, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        return RunningServer.json(answer).path("message").asText();
    }

    private static HttpRequest.Builder post(String type) {
        return HttpRequest.newBuilder(running.uri(RunningServer.CONTACTS))
                .header("Authorization", "Bearer " + running.token())
                .header("Content-Type", type);
    }

    private static byte[] request(String verb, String path, String headers) {
        return (verb + " " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + running.token() + "\r\n"
                        + headers + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** In UTF-16 and UTF-32, whatever its media type says. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void aBodyInAnotherEncodingIsRefused(String charset) {
        HttpResponse<String> answer = running.send(HttpRequest.newBuilder(running.uri(RunningServer.CONTACTS))
                .header("Authorization", "Bearer " + running.token())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray("{\"title\":\"x\"}".getBytes(Charset.forName(charset)))));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("must be JSON in UTF-8");
    }

    @Test
    void jsonBeyondTheLimitsIsNotSaidToBeNoJson() {
        for (String json : List.of(
                "{\"x\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}", "{\"" + "x".repeat(200_000) + "\":1}")) {
            HttpResponse<String> answer = running.call("POST", RunningServer.CONTACTS, json);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("nested too deeply").doesNotContain("must be JSON");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%70ageNumber=1", "pageNumbe%72=1&pageNumber=1", "page%4Eumber=1&pageSize=1"})
    void theAddressOfAPageHasOneNumberHoweverTheCallWroteIt(String query) {
        JsonNode page = RunningServer.json(running.call("GET", RunningServer.CONTACTS + "?" + query, ""));
        for (String name : List.of("firstUri", "lastUri", "selfUri")) {
            String address = page.path(name).asText();
            assertThat(address.split("(?i)page(n|%4e)umber=|%70ageNumber=|pageNumbe%72=", -1))
                    .as(address)
                    .hasSize(2);
            assertThat(running.call("GET", address, "").statusCode()).isEqualTo(200);
        }
    }
}
