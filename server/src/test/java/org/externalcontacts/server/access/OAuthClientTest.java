package org.externalcontacts.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the texts of clients and tokens mean. */
class OAuthClientTest {

    private static final String VIEW = "externalContacts:contact:view";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "app:secret | app | secret",
                "app:se:cret | app | se:cret",
                "app:se:cret: | app | se:cret:",
                "app::x | app | :x",
                "app:https://x.example.org/a,b | app | https://x.example.org/a,b",
                "app:se cret | app | se cret",
                "app:secret:externalContacts:contact:view | app | secret",
                "app:se:cret:externalContacts:contact:view | app | se:cret",
                "app:s:relate:externalOrganization:delete,externalContacts:contact:view | app | s"
            })
    void theIdEndsAtTheFirstColonAndTheSecretWhereThePermissionsBegin(String text, String id, String secret) {
        OAuthClient client = OAuthClient.read(text).get();
        assertThat(client.id()).isEqualTo(id);
        assertThat(client.hasSecret(secret)).isTrue();
        assertThat(client.caller().isTrusted()).isEqualTo(!text.contains("externalContacts:"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "app:secret@acme | secret | acme",
                "app:se@cret@acme | se@cret | acme",
                "app:se:cret@acme:externalContacts:contact:view | se:cret | acme",
                "app:secret@00000000-0000-0000-0000-000000000001 | secret | 00000000-0000-0000-0000-000000000001"
            })
    void theTenantBeginsBehindTheLastAt(String text, String secret, String tenant) {
        OAuthClient client = OAuthClient.read(text).get();
        assertThat(client.hasSecret(secret)).isTrue();
        assertThat(client.tenant().map(TenantId::text)).containsExactly(tenant);
        assertThat(FixedToken.read("t0ken@" + tenant).get().tenant()).containsExactly(new TenantId(tenant));
    }

    @Test
    void aTenantThatCannotBeOneIsNotRepeated() {
        assertThat(OAuthClient.read("app:PLANT@PLANT!").getLeft())
                .contains("tenant")
                .doesNotContain("PLANT");
        assertThat(FixedToken.read("PLANT@").getLeft()).contains("tenant").doesNotContain("PLANT");
        assertThat(OAuthClient.read("app:secret").get().tenant()).isEmpty();
    }

    /** What is read as a list may be the rest of a secret with colons. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLANTb:PLANTc:PLANTd | number 1",
                "some:thing:PLANTED | number 1",
                "externalContacts:contact:view, | number 2",
                "externalContacts:contact:view,PLANTED | number 2",
                "externalContacts:contact:view,PLANTED:contact:view | number 2",
                "PLANTb:PLANTc:PLANTd,externalContacts:contact:view | number 1"
            })
    void whatDoesNotBeginAsAPermissionIsNotRepeated(String list, String place) {
        assertThat(OAuthClient.read("app:PLANTa:" + list).getLeft())
                .contains(place, VIEW)
                .doesNotContain("PLANT");
        assertThat(FixedToken.read("PLANTa:" + list).getLeft())
                .contains(place, VIEW)
                .doesNotContain("PLANT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "externalContacts:contact:veiw",
                "externalContacts:contact",
                "externalContacts",
                "externalcontacts:contact:view",
                "externalContacts:*:view",
                "externalContacts:contact:view,externalContacts:x"
            })
    void aPermissionThatThereIsNotIsNamed(String permissions) {
        String why = OAuthClient.read("app:s3cret:" + permissions).getLeft();
        assertThat(why)
                .contains("'" + permissions.replace(VIEW + ",", "") + "'")
                .contains(VIEW);
        assertThat(why).doesNotContain("s3cret");
        assertThat(FixedToken.read("t0ken:" + permissions).getLeft())
                .contains("unknown permission")
                .doesNotContain("t0ken");
    }

    @Test
    void everyPermissionOfTheTableIsKnown() {
        for (Operation operation : Operation.values()) {
            for (String permission : operation.permissions()) {
                OAuthClient client =
                        OAuthClient.read("app:secret:" + permission).get();
                assertThat(client.hasSecret("secret")).as(permission).isTrue();
            }
        }
    }

    @Test
    void aSecretMayBeInAFileOrInTheEnvironment(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("secret"), "from:a file\n");
        assertThat(OAuthClient.read("app:file:" + file).get().hasSecret("from:a file"))
                .isTrue();
        OAuthClient limited = OAuthClient.read("app:file:" + file + ":" + VIEW).get();
        assertThat(limited.hasSecret("from:a file")).isTrue();
        assertThat(limited.caller().isTrusted()).isFalse();
        assertThat(OAuthClient.read("app:env:PATH").get().hasSecret(System.getenv("PATH")))
                .isTrue();
        assertThat(OAuthClient.read("app:file:" + directory.resolve("none")).getLeft())
                .contains("cannot be read");
        assertThat(OAuthClient.read("app:file:").getLeft()).contains("cannot be read");
        assertThat(OAuthClient.read("app:env:NO_SUCH_VARIABLE").getLeft()).contains("NO_SUCH_VARIABLE");
        assertThat(OAuthClient.read("app:file:" + Files.writeString(directory.resolve("blank"), "\n"))
                        .getLeft())
                .contains("is empty");
        assertThat(OAuthClient.read("app:file:" + Files.write(directory.resolve("binary"), new byte[] {(byte) 0xff}))
                        .getLeft())
                .contains("UTF-8");
    }

    @Test
    void aMarkThatAnEditorPutsBeforeASecretIsNoPartOfIt(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("secret"), "\uFEFFs3cret\r\n");
        assertThat(OAuthClient.read("app:file:" + file).get().hasSecret("s3cret"))
                .isTrue();
        assertThat(FixedToken.read("file:" + file).get().hash())
                .isEqualTo(FixedToken.read("s3cret").get().hash());
        assertThat(OAuthClient.read("app:file:" + Files.writeString(directory.resolve("blank"), "\uFEFF\n"))
                        .getLeft())
                .contains("is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a,b", "\u00e4", "a=b", ":externalContacts:contact:view"})
    void aTokenIsWhatCanBeSent(String text) {
        assertThat(FixedToken.read(text).isLeft()).isTrue();
    }

    @Test
    void nothingShowsASecret() {
        assertThat(FixedToken.read("t0ken").get()).hasToString("FixedToken[]");
        assertThat(OAuthClient.read("app:s3cret").get()).hasToString("OAuthClient[app]");
        assertThat(TlsKeystore.of(Path.of("key.p12"), "s3cret")).hasToString("TlsKeystore[key.p12]");
    }
}
