package org.example.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.jackson.ExternalContactsModule;
import org.externalcontacts.jackson3.ExternalContactsJacksonModule;

/** Pages as JSON, by both Jacksons and back: prints what was written, and whether it was read as it was. */
public final class ThereAndBack {

    private ThereAndBack() {}

    public static void main(String[] arguments) throws JsonProcessingException {
        List<ContactId> ids = List.of(new ContactId(new UUID(0, 7)));
        Page<ContactId> page = new Page<>(ids, PageRequest.firstOf(25), 1);
        CursorPage<ContactId> part = new CursorPage<>(ids, Option.none());

        var two = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new ExternalContactsModule())
                .build();
        System.out.println(two.writeValueAsString(page) + two.writeValueAsString(part));
        System.out.println(two.readValue(two.writeValueAsString(page), new TypeReference<Page<ContactId>>() {})
                .equals(page));

        var three = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new ExternalContactsJacksonModule())
                .build();
        System.out.println(three.writeValueAsString(page) + three.writeValueAsString(part));
        System.out.println(three.readValue(
                        three.writeValueAsString(page), new tools.jackson.core.type.TypeReference<Page<ContactId>>() {})
                .equals(page));
    }
}
