package org.externalcontacts.domain.internal.address;

import io.vavr.collection.List;
import java.net.IDN;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.externalcontacts.domain.internal.CleanText;

/**
 * When two e-mail addresses are one mailbox (rule 3.10): in any case, in any Unicode form, and with the domain in letters or in
 * its ASCII form.
 */
public final class Mailbox {

    private static final String ACE_PREFIX = "xn--";

    private Mailbox() {}

    /** The one form of all spellings of an address; addresses are compared by it. A text without @ is treated as a domain. */
    public static String normal(String address) {
        int at = address.lastIndexOf('@');
        return CleanText.isAscii(address)
                ? address.toLowerCase(Locale.ROOT)
                : local(address.substring(0, at + 1)) + ascii(address.substring(at + 1));
    }

    /** Whether both addresses are those of one mailbox. */
    public static boolean isSame(String one, String other) {
        return one.equals(other) || normal(one).equals(normal(other));
    }

    /** The address as it was written, and with its domain in ASCII and in letters where that differs: people search for any of them. */
    public static List<String> spellings(String address) {
        int at = address.lastIndexOf('@');
        boolean isForeign = !CleanText.isAscii(address) || address.indexOf(ACE_PREFIX, at) >= 0;
        return isForeign
                ? List.of(
                                address,
                                normal(address),
                                address.substring(0, at + 1) + IDN.toUnicode(address.substring(at + 1)))
                        .distinct()
                : List.of(address);
    }

    /** Lower case first: some letters have one character with their accent only there. A sigma is one at the end of a word too. */
    private static String local(String part) {
        return Normalizer.normalize(part.toLowerCase(Locale.ROOT).replace('\u03C2', '\u03C3'), Form.NFC);
    }

    /**
     * As browsers and registries do today (IDNA 2008, UTS 46), and not as {@link java.net.IDN} does, which takes {@code ß} for
     * {@code ss}: those are two domains, of two owners. It takes any text.
     */
    private static String ascii(String domain) {
        String compatible = Normalizer.normalize(domain, Form.NFKC).replace('\u03A3', '\u03C3');
        String folded = Normalizer.normalize(compatible.toLowerCase(Locale.ROOT), Form.NFC)
                .replace('\u3002', '.');
        StringBuilder ascii = new StringBuilder();
        for (String label : folded.split("\\.", -1)) {
            ascii.append(ascii.isEmpty() ? "" : ".")
                    .append(CleanText.isAscii(label) ? label : ACE_PREFIX + Punycode.encode(label));
        }
        return ascii.toString();
    }
}
