package org.externalcontacts.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.organization.OrganizationId;

/**
 * Invented people, the same ones in every run: 3,000 first and 20,000 last names, 10,000 companies, two e-mail addresses each, one
 * phone or two, a company, a city. No two share an address or a number.
 */
public final class Population {

    /** How many companies they work for. */
    public static final int COMPANIES = 10_000;

    private static final long SEED = 20260101;
    private static final int NUMBERS = 480_000_000;
    private static final int STRIDE = 104_729;

    private static final int[] AREAS = {
        201, 202, 203, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 224, 225, 228, 229, 231,
                234,
        239, 240, 248, 251, 252, 253, 254, 256, 260, 262, 267, 269, 270, 276, 281, 301, 302, 303, 304, 305, 307, 308,
                309,
        310, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 323, 325, 330
    };

    private static final List<String> MAIL_HOSTS =
            List.of("mail.example", "post.example", "inbox.example.net", "web.example.org");

    private final Vocabulary firstNames = new Vocabulary(3_000, SEED);
    private final Vocabulary lastNames = new Vocabulary(20_000, SEED + 1);
    private final Vocabulary cities = new Vocabulary(400, SEED + 2);
    private final Vocabulary trades = new Vocabulary(300, SEED + 3);
    private final Vocabulary brands = new Vocabulary(5_000, SEED + 4);

    /** The id that contact number so-and-so is given. */
    static UUID contactId(int number) {
        SplittableRandom random = new SplittableRandom(SEED ^ (number * 0x9E3779B97F4A7C15L));
        return new UUID(random.nextLong(), random.nextLong());
    }

    static OrganizationId companyId(int number) {
        return new OrganizationId(contactId(-1 - number));
    }

    /** The name of this company. */
    public String companyName(int number) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        return brands.pick(random) + " " + trades.pick(random) + " " + (number % 2 == 0 ? "Inc" : "Group");
    }

    /** All that is known of a person. */
    public ContactProfile profile(int number) {
        PersonName name = name(number);
        String local = (name.first().get() + "." + name.last().get()).toLowerCase(Locale.ROOT);
        var profile = ContactProfile.builder()
                .name(name)
                .workEmail(workEmail(number))
                .personalEmail(local + number + "@" + MAIL_HOSTS.get(number % MAIL_HOSTS.size()))
                .workPhone(phone(2 * number))
                .organization(companyId(number % COMPANIES))
                .address(PostalAddress.builder()
                        .city(cities.pick(new SplittableRandom(SEED + number)))
                        .build());
        return (number % 2 == 0 ? profile.cellPhone(phone(2 * number + 1)) : profile).build();
    }

    /** First and last name. */
    public PersonName name(int number) {
        SplittableRandom random = new SplittableRandom(number * 31L + SEED);
        return PersonName.of(firstNames.pick(random), lastNames.pick(random));
    }

    /** The address at work, which nobody else has. */
    public String workEmail(int number) {
        String last = name(number).last().get().toLowerCase(Locale.ROOT);
        return last + "." + number + "@" + brands.get(number % 5_000).toLowerCase(Locale.ROOT) + ".example.com";
    }

    private static String phone(int number) {
        int spread = (int) ((long) number * STRIDE % NUMBERS);
        int line = spread % 10_000;
        int exchange = 200 + spread / 10_000 % 800;
        int area = AREAS[spread / 8_000_000];
        return String.format(Locale.ROOT, "(%03d) %03d-%04d", area, exchange, line);
    }
}
