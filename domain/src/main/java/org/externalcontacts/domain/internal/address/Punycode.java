package org.externalcontacts.domain.internal.address;

/** Writes labels of domain names in ASCII (RFC 3492). */
final class Punycode {

    private static final int BASE = 36;
    private static final int LEAST_THRESHOLD = 1;
    private static final int MOST_THRESHOLD = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_CODE = 128;

    private final StringBuilder written = new StringBuilder();
    private int bias = FIRST_BIAS;

    private Punycode() {}

    /** The label without the prefix that announces it. For labels as long as e-mail addresses at most. */
    static String encode(String label) {
        return new Punycode().encoded(label.codePoints().toArray());
    }

    private String encoded(int[] codes) {
        int plain = writePlain(codes);
        int delta = 0;
        int next = FIRST_CODE;
        for (int handled = plain; handled < codes.length; ) {
            int least = leastFrom(next, codes);
            delta += (least - next) * (handled + 1);
            for (int code : codes) {
                if (code < least) {
                    delta++;
                } else if (code == least) {
                    write(delta);
                    handled++;
                    bias = adapted(delta, handled, handled == plain + 1);
                    delta = 0;
                }
            }
            delta++;
            next = least + 1;
        }
        return written.toString();
    }

    /** The characters that need no encoding come first; the count of them. */
    private int writePlain(int[] codes) {
        for (int code : codes) {
            if (code < FIRST_CODE) {
                written.append((char) code);
            }
        }
        int plain = written.length();
        if (plain > 0) {
            written.append('-');
        }
        return plain;
    }

    private static int leastFrom(int from, int[] codes) {
        int least = Integer.MAX_VALUE;
        for (int code : codes) {
            least = code >= from ? Math.min(least, code) : least;
        }
        return least;
    }

    private void write(int delta) {
        int rest = delta;
        for (int position = BASE; ; position += BASE) {
            int threshold = Math.max(LEAST_THRESHOLD, Math.min(MOST_THRESHOLD, position - bias));
            if (rest < threshold) {
                break;
            }
            written.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
        written.append(digit(rest));
    }

    private static int adapted(int delta, int handled, boolean isFirst) {
        int rest = isFirst ? delta / DAMP : delta / 2;
        rest += rest / handled;
        int steps = 0;
        while (rest > (BASE - LEAST_THRESHOLD) * MOST_THRESHOLD / 2) {
            rest /= BASE - LEAST_THRESHOLD;
            steps += BASE;
        }
        return steps + (BASE - LEAST_THRESHOLD + 1) * rest / (rest + SKEW);
    }

    private static char digit(int value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }
}
