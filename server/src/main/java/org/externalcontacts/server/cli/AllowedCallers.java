package org.externalcontacts.server.cli;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.FixedToken;
import org.externalcontacts.server.access.OAuthClient;

/** Who may come in, as a command line says it: clients that log in, and tokens that are good without that. */
final class AllowedCallers {

    /** Publicly documented credentials. */
    static final String DEMO = "demo:demo-secret";

    private static final String DEMO_ID = "demo";
    private static final String DEMO_SECRET = "demo-secret";

    private final List<String> clientTexts;
    private final Seq<OAuthClient> clients;
    private final Seq<FixedToken> tokens;
    private final Option<String> firstToken;

    private AllowedCallers(
            List<String> clientTexts, Seq<OAuthClient> clients, Seq<FixedToken> tokens, Option<String> firstToken) {
        this.clientTexts = clientTexts;
        this.clients = clients;
        this.tokens = tokens;
        this.firstToken = firstToken;
    }

    /** Reads the values of {@code --client} and {@code --token}; without any of both there is the client for demonstrations. */
    static Either<String, AllowedCallers> read(Iterable<String> clients, Iterable<String> tokens) {
        List<String> fixed = List.ofAll(tokens);
        List<String> given = List.ofAll(clients);
        List<String> texts = given.isEmpty() && fixed.isEmpty() ? List.of(DEMO) : given;
        if (texts.map(AllowedCallers::id).distinct().size() < texts.size()) {
            return Either.left("--client: duplicate id");
        }
        return Either.sequenceRight(texts.map(OAuthClient::read))
                .mapLeft(why -> "--client: " + why)
                .flatMap(read -> Either.sequenceRight(fixed.map(FixedToken::read))
                        .mapLeft(why -> "--token: " + why)
                        .filterOrElse(
                                held -> held.map(FixedToken::hash).distinct().size() == held.size(),
                                held -> "--token: duplicate token")
                        .map(held -> new AllowedCallers(texts, read, held, fixed.headOption())));
    }

    /** Why a server on this address must not start. */
    Option<String> refusal(String host) {
        return Option.when(
                clients.exists(AllowedCallers::isDemo) && !Addresses.isLoopback(host),
                () -> "--host " + host + " can be reached from other machines, and everyone knows the client " + DEMO
                        + ": give your own --client or --token to listen there");
    }

    /** Whether one of them is of another tenant than this. */
    boolean nameAnotherTenantThan(TenantId served) {
        return clients.map(OAuthClient::tenant)
                .appendAll(tokens.map(FixedToken::tenant))
                .exists(named -> named.exists(tenant -> !tenant.equals(served)));
    }

    ServerOptions into(ServerOptions options) {
        return tokens.foldLeft(clients.foldLeft(options, ServerOptions::client), ServerOptions::fixedToken);
    }

    /** Lines for a shell that set the token and use it. No secret is in them that is not in every documentation. */
    List<String> lines(URI listening) {
        URI server = Addresses.onThisMachine(listening);
        String call = "curl -s -H \"Authorization: Bearer $TOKEN\" " + server + "/api/v2/externalcontacts/contacts";
        return clients.headOption()
                .map(client -> withLogin(client, call, server))
                .getOrElse(() -> withToken(call));
    }

    /** Where a secret or a token has to be typed, all is one line: of two that are pasted together, the second would be taken for it. */
    private List<String> withToken(String call) {
        return firstToken
                .flatMap(AllowedCallers::variable)
                .map(name -> List.of("TOKEN=\"$" + name + "\"", call))
                .getOrElse(() -> List.of("printf 'Token: '; read -r TOKEN; " + call));
    }

    /** As {@link #withToken}: curl asks for a secret that it is not given. */
    private List<String> withLogin(OAuthClient client, String call, URI server) {
        return secret(client)
                .map(secret -> List.of(login(quoted(client.id()) + ":" + secret, server), call))
                .getOrElse(() -> List.of(login(quoted(client.id()), server) + "; " + call));
    }

    private static String login(String credentials, URI server) {
        return "TOKEN=$(curl -s -u " + credentials + " -d grant_type=client_credentials " + server
                + "/oauth/token | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')";
    }

    /** The first client's secret as a shell expression; none if the line would contain it. */
    private Option<String> secret(OAuthClient client) {
        return Option.when(isDemo(client), DEMO_SECRET)
                .orElse(() -> clientTexts
                        .headOption()
                        .flatMap(text -> variable(text.substring(text.indexOf(':') + 1)))
                        .map(name -> "\"$" + name + "\""));
    }

    private static boolean isDemo(OAuthClient client) {
        return client.id().equals(DEMO_ID) && client.hasSecret(DEMO_SECRET);
    }

    private static Option<String> variable(String secret) {
        return Option.when(secret.startsWith("env:"), () -> secret.substring(4).replaceFirst("[:@].*", ""));
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9._-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private static String id(String client) {
        int colon = client.indexOf(':');
        return colon < 0 ? client : client.substring(0, colon);
    }
}
