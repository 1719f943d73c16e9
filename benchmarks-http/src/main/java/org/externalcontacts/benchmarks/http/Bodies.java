package org.externalcontacts.benchmarks.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies of the size that contacts have: 1.5 KB each. */
final class Bodies {

    static final String ID = "11111111-1111-4111-8111-111111111111";

    static final String CONTACT = contact();

    /** A page of 100 contacts. */
    static final String PAGE = "{\"entities\":[" + String.join(",", Collections.nCopies(100, CONTACT))
            + "],\"pageSize\":100,\"pageNumber\":1,\"total\":100,\"pageCount\":1}";

    /** Another page of 100, each with ten custom fields, an organization and an account: 180 KB. */
    static final String PAGE_WITH_CUSTOM_FIELDS = "{\"entities\":["
            + IntStream.range(0, 100).mapToObj(Bodies::withCustomFields).collect(Collectors.joining(","))
            + "],\"pageSize\":100,\"pageNumber\":2,\"total\":200,\"pageCount\":2}";

    /** The answer of a bulk fetch of 50. */
    static final String BULK = "{\"results\":["
            + String.join(
                    ",", Collections.nCopies(50, "{\"id\":\"" + ID + "\",\"success\":true,\"entity\":" + CONTACT + "}"))
            + "],\"errorCount\":0,\"errorIndexes\":[]}";

    private Bodies() {}

    private static String withCustomFields(int number) {
        String id = "22222222-2222-4222-8222-%012d".formatted(number);
        String more =
                "\"externalOrganization\":{\"id\":\"ID\"},\"externalSystemUrl\":\"https://crm.example.org/people/NUMBER\","
                        + "\"twitterId\":{\"id\":\"NUMBER\",\"name\":\"Ada\",\"screenName\":\"ada\",\"verified\":false},"
                        + "\"schema\":{\"id\":\"ID\",\"version\":3},\"customFields\":{\"birthday_date\":\"1990-10-12\","
                        + "\"loyalty_number\":NUMBER,\"score_number\":NUMBER.5,\"vip_checkbox\":true,\"plan_enum\":\"gold\","
                        + "\"notes_text\":\"prefers the phone in the morning\",\"interests_tag\":[\"golf\",\"music\",\"travel\"],"
                        + "\"site_url\":\"https://example.org/people/NUMBER\",\"segment_text\":\"enterprise\",\"owner_identifier\":\"ID\"},"
                        + "\"title\":\"Countess\"}";
        String known = CONTACT.substring(0, CONTACT.indexOf("\"title\""));
        return (known + more.replace("ID", id).replace("NUMBER", String.valueOf(number))).replace(Bodies.ID, id);
    }

    private static String contact() {
        String phone = "{\"display\":\"+1 202-555-0147\",\"userInput\":\"+12025550147\",\"e164\":\"+12025550147\","
                + "\"countryCode\":\"US\",\"acceptsSMS\":true}";
        String known = "{\"id\":\"" + ID + "\",\"type\":\"Curated\",\"firstName\":\"Ada\",\"lastName\":\"Lovelace\","
                + "\"workPhone\":" + phone + ",\"cellPhone\":" + phone + ",\"homePhone\":" + phone
                + ",\"workEmail\":\"ada@example.org\",\"personalEmail\":\"ada.lovelace@example.com\","
                + "\"address\":{\"address1\":\"12 St James's Square\",\"city\":\"London\",\"postalCode\":\"SW1Y 4JH\","
                + "\"countryCode\":\"GB\"},\"createDate\":\"2026-01-01T00:00:00.000Z\","
                + "\"modifyDate\":\"2026-01-02T00:00:00.000Z\",\"surveyOptOut\":false,"
                + "\"selfUri\":\"/api/v2/externalcontacts/contacts/" + ID + "\",\"title\":\"";
        int rest = 1_500 - known.getBytes(StandardCharsets.UTF_8).length - 2;
        return known + "T".repeat(rest) + "\"}";
    }
}
