package org.externalcontacts.server.access;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Operation;

/** Lists of permissions as they are written on a command line. */
final class Permissions {

    private static final Set<String> KNOWN =
            HashSet.of(Operation.values()).flatMap(operation -> operation.permissions());

    /** A list begins with three words, or with the domain that most permissions are of. */
    private static final Pattern LIST =
            Pattern.compile(":(?=externalContacts\\b|[\\w*-]+:[\\w*-]+:[\\w*-]+(?:,|$)).*", Pattern.CASE_INSENSITIVE);

    private Permissions() {}

    /** Where the permissions begin in a text that ends in a list of them, at its colon; the length of a text without. */
    static int begin(String text) {
        Matcher list = LIST.matcher(text);
        return list.find() ? list.start() : text.length();
    }

    /** Who has these permissions, separated by commas; or which of them there are not. Without any, one that may do everything. */
    static Either<String, Caller> caller(String list) {
        if (list.isEmpty()) {
            return Either.right(Caller.trusted());
        }
        List<String> named = List.of(list.split(",", -1)).map(String::strip);
        List<String> unknown = named.zipWithIndex()
                .reject(permission -> KNOWN.contains(permission._1))
                .map(permission -> shown(permission._1, permission._2));
        return unknown.isEmpty()
                ? Either.right(Caller.withPermissions(named.toJavaArray(String[]::new)))
                : Either.left(unknown.mkString("unknown permission ", ", ", "; there are ")
                        + KNOWN.toList().sorted().mkString(", "));
    }

    /** The permission as it is shown in messages; a text that does not begin as one may be a part of the secret, which is not repeated. */
    private static String shown(String name, int index) {
        return KNOWN.exists(known -> sameDomain(name, known))
                ? "'" + name + "'"
                : "number " + (index + 1) + " of the list after the secret";
    }

    private static boolean sameDomain(String name, String known) {
        String domain = known.substring(0, known.indexOf(':'));
        return name.equalsIgnoreCase(domain) || name.regionMatches(true, 0, known, 0, domain.length() + 1);
    }
}
