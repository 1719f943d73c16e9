package org.externalcontacts.testkit.model;

import io.vavr.collection.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;

/** The few words that scripts are made of: few, so that they meet again. */
final class Words {

    static final String NOT_AN_EMAIL = "not an e-mail";

    /** What is searched for. */
    static final List<String> KEYWORDS = List.of(
            "ad",
            "grace",
            "lovelace",
            "grace muel",
            "engineer",
            "mail1",
            "nobody",
            "muller",
            "mueller",
            "MÜLL",
            "太郎",
            "田",
            "ada 山田",
            "!!!");

    private static final String MAILBOX = "jose\u0301@M\u00FCller.example";
    private static final String SAME_MAILBOX = "JOS\u00C9@xn--mller-kva.example";
    private static final String NORMAL_MAILBOX = "jos\u00E9@xn--mller-kva.example";

    private Words() {}

    /** Which of those that were made. */
    static Arbitrary<Integer> number() {
        return Arbitraries.integers().between(0, 39);
    }

    /** What may be written about a contact; now and then nothing at all, or what no engine takes. */
    static Arbitrary<Facts> facts() {
        return Arbitraries.maps(
                        Arbitraries.of(
                                "firstName",
                                "lastName",
                                "title",
                                "workEmail",
                                "personalEmail",
                                "workPhone",
                                "cellPhone",
                                "whatsApp",
                                "twitter"),
                        Arbitraries.integers().between(0, 3))
                .ofMinSize(0)
                .ofMaxSize(5)
                .map(chosen -> {
                    Facts facts = Facts.none();
                    for (Map.Entry<String, Integer> field : chosen.entrySet()) {
                        facts = facts.with(field.getKey(), word(field.getKey(), field.getValue()));
                    }
                    return facts;
                });
    }

    static Arbitrary<Identifier> identifier() {
        return Combinators.combine(
                        Arbitraries.of(
                                IdentifierType.EMAIL,
                                IdentifierType.PHONE,
                                IdentifierType.COOKIE,
                                IdentifierType.SOCIAL_WHATSAPP,
                                IdentifierType.SOCIAL_TWITTER),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3))
                .as((type, number, spelling) -> new Identifier(type, spelled(value(type, number), spelling)));
    }

    static String of(Identifier identifier) {
        return identifier.type().text() + " " + identifier.value();
    }

    /** How values are compared: e-mail addresses in any case are the same, and so are the spellings of one mailbox. */
    static String folded(String value) {
        return value.equals(MAILBOX) || value.equals(SAME_MAILBOX) ? NORMAL_MAILBOX : value.toLowerCase(Locale.ROOT);
    }

    /** rules 3.9, 3.10. */
    static String normal(IdentifierType type, String value) {
        if (type.equals(IdentifierType.EMAIL)) {
            return folded(value);
        }
        boolean isNumber = type.equals(IdentifierType.PHONE) || type.equals(IdentifierType.SOCIAL_WHATSAPP);
        String digits = value.replaceAll("@.*|[^0-9]", "");
        return isNumber ? (type.equals(IdentifierType.PHONE) ? "+" : "") + digits : value;
    }

    /** One of the ways to write this; most values have one only. */
    static String spelled(String value, int spelling) {
        if (value.equals(MAILBOX)) {
            return spelling % 2 == 0 ? value : SAME_MAILBOX;
        }
        return value.startsWith("+")
                ? switch (spelling) {
                    case 0 -> value;
                    case 1 -> "tel:" + value;
                    case 2 -> "sip:" + value + "@example.org:5060";
                    default -> "+1 (317) " + value.substring(5);
                }
                : value;
    }

    private static String word(String field, int number) {
        return switch (field) {
            case "firstName" -> new String[] {"Ada", "Grace", "Adam", "Gráce"}[number];
            case "lastName" -> new String[] {"Lovelace", "Mueller", "Müller", "山田太郎"}[number];
            case "title" -> new String[] {"Engineer", "Admiral", "Poet", "Grace"}[number];
            case "workPhone", "cellPhone", "whatsApp" -> value(IdentifierType.PHONE, number);
            case "twitter" -> value(IdentifierType.SOCIAL_TWITTER, number);
            default -> number == 3 ? NOT_AN_EMAIL : value(IdentifierType.EMAIL, number);
        };
    }

    private static String value(IdentifierType type, int number) {
        if (type.equals(IdentifierType.EMAIL)) {
            return new String[] {"mail1@example.org", "Mail2@example.org", MAILBOX}[number];
        }
        if (type.equals(IdentifierType.PHONE) || type.equals(IdentifierType.SOCIAL_WHATSAPP)) {
            return "+1317222222" + number;
        }
        return type.equals(IdentifierType.COOKIE) ? "cookie" + number : "handle" + number;
    }
}
