package org.externalcontacts.benchmarks.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The JDK's client on the calling thread, which gets bytes and looks at none of them. */
final class BareClient implements Contender {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Runnable::run)
            .build();
    private final HttpRequest get;
    private final HttpRequest create;
    private final HttpRequest page;
    private final HttpRequest pageWithCustomFields;
    private final HttpRequest bulk;

    BareClient(URI uri) {
        get = request(uri, "/contacts/" + Bodies.ID).GET().build();
        create = request(uri, "/contacts")
                .POST(BodyPublishers.ofString(Bodies.CONTACT))
                .build();
        page = request(uri, "/contacts?pageSize=100").GET().build();
        pageWithCustomFields =
                request(uri, "/contacts?pageSize=100&pageNumber=2").GET().build();
        bulk = request(uri, "/bulk/contacts")
                .POST(BodyPublishers.ofString("{}"))
                .build();
    }

    @Override
    public void get() throws Exception {
        send(get, Bodies.CONTACT.length());
    }

    @Override
    public void create() throws Exception {
        send(create, Bodies.CONTACT.length());
    }

    @Override
    public void page() throws Exception {
        send(page, Bodies.PAGE.length());
    }

    @Override
    public void pageWithCustomFields() throws Exception {
        send(pageWithCustomFields, Bodies.PAGE_WITH_CUSTOM_FIELDS.length());
    }

    @Override
    public void bulk() throws Exception {
        send(bulk, Bodies.BULK.length());
    }

    private void send(HttpRequest request, int length) throws Exception {
        Contender.expect(client.send(request, BodyHandlers.ofByteArray()).body().length == length);
    }

    private static HttpRequest.Builder request(URI uri, String path) {
        return HttpRequest.newBuilder(URI.create(uri + "/api/v2/externalcontacts" + path))
                .header("Authorization", "Bearer token")
                .header("Content-Type", "application/json");
    }
}
