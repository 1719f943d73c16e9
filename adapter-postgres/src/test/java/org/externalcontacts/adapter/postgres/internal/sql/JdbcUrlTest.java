package org.externalcontacts.adapter.postgres.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which URLs the driver is given at all: it and the pool quote those that they cannot read. */
class JdbcUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql:contacts",
                "jdbc:postgresql://",
                "jdbc:postgresql://?user=ada",
                "jdbc:postgresql:///contacts",
                "jdbc:postgresql://localhost/contacts",
                "jdbc:postgresql://localhost/",
                "jdbc:postgresql://db.example.org:5432/contacts?ssl=true&user=a@b&password=c@d:e/f",
                "jdbc:postgresql://one:5432,two:65535,three/contacts?targetServerType=primary",
                "jdbc:postgresql://[::1]:5432/contacts",
                "jdbc:postgresql://[fe80::1],localhost/contacts",
                "jdbc:postgresql://localhost/with%20space"
            })
    void whatTheDriverReads(String url) {
        assertThat(JdbcUrl.isValid(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "contacts",
                "jdbc:h2:mem:x",
                "jdbc:postgresql",
                "jdbc:postgresql:/",
                "jdbc:postgresql://localhost",
                "jdbc:postgresql://localhost?user=ada",
                "jdbc:postgresql://localhost:543x/contacts",
                "jdbc:postgresql://localhost:/contacts",
                "jdbc:postgresql://localhost:0/contacts",
                "jdbc:postgresql://localhost:65536/contacts",
                "jdbc:postgresql://localhost:5432:5433/contacts",
                "jdbc:postgresql://ada:secret@localhost/contacts",
                "jdbc:postgresql://ada@localhost:5432/contacts",
                "jdbc:postgresql:ada:secret@localhost/contacts",
                "jdbc:postgresql://localhost/contacts%",
                "jdbc:postgresql://localhost/contacts?password=50%"
            })
    void whatItDoesNot(String url) {
        assertThat(JdbcUrl.isValid(url)).isFalse();
    }
}
