package org.externalcontacts.application.search;

import java.util.Random;
import java.util.stream.IntStream;

/** Texts of all scripts, the same ones for the same seed. */
final class Texts {

    private static final int[] ASSIGNED = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
            .filter(c -> Character.isDefined(c) && Character.getType(c) != Character.SURROGATE)
            .filter(c -> Character.getType(c) != Character.PRIVATE_USE)
            .toArray();

    private final Random random;

    Texts(long seed) {
        this.random = new Random(seed);
    }

    /** At most so many characters: often neighbours, now and then a blank, an accent or a sign between them. */
    String ofAnyScripts(int longest) {
        StringBuilder text = new StringBuilder();
        int start = random.nextInt(ASSIGNED.length);
        int length = 1 + random.nextInt(longest);
        for (int at = 0; at < length; at++) {
            if (random.nextInt(5) == 0) {
                start = random.nextInt(random.nextBoolean() ? ASSIGNED.length : 12_000);
            }
            text.appendCodePoint(random.nextInt(8) == 0 ? sign() : neighbour(start));
        }
        return text.toString();
    }

    private int neighbour(int start) {
        return ASSIGNED[Math.min(ASSIGNED.length - 1, start + random.nextInt(40))];
    }

    private int sign() {
        String signs = " -'\u0308\u030A\u0301\u0640\u3099\u00B4uaoÜ\u200D";
        return signs.charAt(random.nextInt(signs.length()));
    }
}
