package org.externalcontacts.server.internal.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a client logs in with. */
class CredentialsTest {

    @Test
    void nothingShowsASecret() {
        assertThat(new Credentials("app", "s3cret")).hasToString("Credentials[app]");
    }
}
