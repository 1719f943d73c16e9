package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.OAuthClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The session in docs/server.md, and that on the first page, do what the documents say. */
@Timeout(60)
class DocumentedSessionTest {

    private static final Pattern BLOCK = Pattern.compile("```(sh|text)\\n(.*?)```", Pattern.DOTALL);
    private static final String DOCUMENTED = "http://127.0.0.1:8080";

    @Test
    void itRunsAndPrintsWhatIsDocumented() throws Exception {
        String document = Files.readString(Path.of("..", "docs", "server.md"));
        String session = document.substring(document.indexOf("## A session"));
        List<MatchResult> blocks = BLOCK.matcher(session).results().limit(2).toList();
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer server = ExternalContactsServer.start(
                        engine,
                        ServerOptions.defaults()
                                .client(OAuthClient.read(AllowedCallers.DEMO).get()))) {
            String script =
                    blocks.get(0).group(2).replace(DOCUMENTED, server.baseUri().toString());
            assertThat(Shell.run(script)).isEqualTo(blocks.get(1).group(2));
        }
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
