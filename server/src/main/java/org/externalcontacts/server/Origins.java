package org.externalcontacts.server;

import java.util.regex.Pattern;

/** Origins of web pages, as browsers write them. */
final class Origins {

    private static final Pattern ORIGIN =
            Pattern.compile("[a-z][a-z0-9+.-]*://(?:\\[[0-9a-f:.]+]|[a-z0-9._-]+)(?::[0-9]{1,5})?");

    private Origins() {}

    static boolean isOne(String text) {
        return text.equals("*") || ORIGIN.matcher(text).matches();
    }
}
