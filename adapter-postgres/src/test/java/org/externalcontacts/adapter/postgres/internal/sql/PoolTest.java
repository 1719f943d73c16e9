package org.externalcontacts.adapter.postgres.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the pool tells the driver. */
class PoolTest {

    /** The driver looks into .pgpass only where it is given none at all. */
    @Test
    void anEmptyPasswordIsNone() {
        assertThat(passwordOf("")).isNull();
        assertThat(passwordOf("secret")).isEqualTo("secret");
    }

    private static @Nullable String passwordOf(String given) {
        Pool pool = new Pool("jdbc:postgresql://localhost:1/nowhere", "ada", given, 2, Duration.ofSeconds(1));
        try (HikariDataSource opened = pool.open(Timeouts.USUAL)) {
            return opened.getPassword();
        }
    }
}
