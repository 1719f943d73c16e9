package org.externalcontacts.server.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids: those of things that are there, those of nothing, and such as are none. */
final class Ids {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final int MOST = 500;

    private final Random random;
    private final List<String> seen = new ArrayList<>();

    Ids(Random random) {
        this.random = random;
    }

    /** Keeps an id of this answer. */
    void learn(String answer) {
        Matcher id = ID.matcher(answer);
        if (id.find()) {
            if (seen.size() == MOST) {
                seen.remove(random.nextInt(MOST));
            }
            seen.add(id.group(1));
        }
    }

    String any() {
        return switch (random.nextInt(10)) {
            case 0 -> new UUID(random.nextLong(), random.nextLong()).toString();
            case 1 -> "not-an-id";
            default -> seen.isEmpty() ? "0" : seen.get(random.nextInt(seen.size()));
        };
    }

    /** An id for a path, or a trick in its place. */
    String inPath() {
        return switch (random.nextInt(24)) {
            case 0 -> "..";
            case 1 -> "%2e%2e";
            case 2 -> "%00";
            case 3 -> "%zz";
            case 4 -> "a;b=c";
            case 5 -> "%F0%9F%99%82";
            case 6 -> "x".repeat(random.nextInt(9_000));
            case 7 -> "";
            case 8 -> "1";
            default -> any();
        };
    }
}
