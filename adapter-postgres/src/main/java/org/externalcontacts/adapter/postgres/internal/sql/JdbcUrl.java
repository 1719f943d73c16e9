package org.externalcontacts.adapter.postgres.internal.sql;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at JDBC URLs before anything else does that would quote them in messages or logs: a URL may hold a password. */
final class JdbcUrl {

    private static final String HOST = "(?:[^:/?@,\\[\\]]*|\\[[^/?@,\\[\\]]*])(?::\\d{1,5})?";

    /** Hosts and their ports, a database, parameters. No user and password before the hosts, as in other URLs: the driver takes them for a port. */
    private static final Pattern FORM = Pattern.compile(
            "jdbc:postgresql:(?://(" + HOST + "(?:," + HOST + ")*)/|//(?=\\?|$))?[^/?@]*(?:\\?.*)?", Pattern.DOTALL);

    private static final Pattern PORT = Pattern.compile(":(\\d{1,5})(?=,|$)");
    private static final int HIGHEST_PORT = 65_535;

    private JdbcUrl() {}

    /** Whether this is one of PostgreSQL that the driver can read. */
    static boolean isValid(String url) {
        Matcher form = FORM.matcher(url);
        return form.matches() && haveValidPorts(form.group(1)) && isAccepted(url);
    }

    private static boolean isAccepted(String url) {
        try {
            return DriverManager.getDriver(url) != null;
        } catch (SQLException none) {
            return false;
        }
    }

    private static boolean haveValidPorts(@Nullable String hosts) {
        return Stream.ofNullable(hosts)
                .flatMap(text -> PORT.matcher(text).results())
                .mapToInt(port -> Integer.parseInt(port.group(1)))
                .allMatch(port -> port > 0 && port <= HIGHEST_PORT);
    }
}
