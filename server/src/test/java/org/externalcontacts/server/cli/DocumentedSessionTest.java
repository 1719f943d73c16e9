package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.OAuthClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The session in docs/server.md, and that on the first page, do what the documents say. */
@Timeout(60)
class DocumentedSessionTest {

    private static final Pattern BLOCK = Pattern.compile("```(sh|text)\\n(.*?)```", Pattern.DOTALL);
    private static final String DOCUMENTED = "http://127.0.0.1:8080";

    /** All of the page in one shell. What a stream tells has no end, so that line is left out; what is printed is documented of the first blocks. */
    @Test
    void itRunsAndPrintsWhatIsDocumented(@TempDir Path folder) throws Exception {
        String page = Files.readString(Path.of("..", "docs", "server.md"));
        ServerOptions.RecentEvents events = new ServerOptions.RecentEvents();
        try (TenantsInMemory tenants = new TenantsInMemory(() ->
                        InMemoryExternalContacts.builder().listener(events).tenants());
                ExternalContactsServer server = ExternalContactsServer.start(
                        tenants,
                        ServerOptions.defaults()
                                .client(OAuthClient.read(AllowedCallers.DEMO).get())
                                .recentRequests(true)
                                .recentEvents(events)
                                .reset(tenants::forget)
                                .localServices(new ProgramServices(tenants, true)))) {
            String script = blocks(page, "sh")
                    .replace(DOCUMENTED, server.baseUri().toString())
                    .replaceAll(".*text/event-stream.*\n", "");
            assertThat(script).contains("/local/events?since=");
            String documented = blocks(page, "text");
            String printed = Shell.run("cd '" + folder + "'\n" + script);
            assertThat(printed.substring(0, documented.length())).isEqualTo(documented);
            assertThat(printed)
                    .contains("\"created\":1000", "\"supports\":[", "\"restored\":{", "\"dropped\":")
                    .doesNotContain("not.supported", "invalid.value");
        }
    }

    private static String blocks(String page, String language) {
        return BLOCK.matcher(page)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .collect(Collectors.joining());
    }

    @Test
    void thatOnTheFirstPageMakesAContactAndFindsIt() throws Exception {
        String page = Files.readString(Path.of("..", "README.md"));
        String script = BLOCK.matcher(page)
                .results()
                .filter(block -> block.group(1).equals("sh"))
                .map(block -> block.group(2))
                .findFirst()
                .orElseThrow();
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer server = ExternalContactsServer.start(
                        engine,
                        AllowedCallers.read(List.of(), List.of("t0k")).get().into(ServerOptions.defaults()))) {
            String printed =
                    Shell.run(script.replace(DOCUMENTED, server.baseUri().toString()));
            assertThat(Pattern.compile("\"firstName\":\"Ada\"").matcher(printed).results())
                    .hasSize(2);
        }
    }
}
