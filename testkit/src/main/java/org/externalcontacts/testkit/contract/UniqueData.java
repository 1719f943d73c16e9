package org.externalcontacts.testkit.contract;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;

/** Data that no other test has, so that tests can share one engine with each other and with strangers. */
public final class UniqueData {

    private int count;

    /** A word of letters that nobody else uses. */
    public String word() {
        StringBuilder word = new StringBuilder("q");
        String digits = UUID.randomUUID().toString().replace("-", "");
        digits.chars().limit(12).forEach(digit -> word.append((char) ('a' + Character.digit(digit, 16))));
        return word.append((char) ('a' + count++ % 26)).toString();
    }

    /** An e-mail address that nobody else has. */
    public String email() {
        return word() + "@example.org";
    }

    /** A phone number in E.164 that nobody else has. */
    public String phone() {
        long number = ThreadLocalRandom.current().nextLong(2_000_000, 10_000_000);
        int area = ThreadLocalRandom.current().nextInt(212, 989);
        return "+1" + (area % 100 == 11 ? area + 1 : area) + number;
    }

    /** A cookie that nobody else has. */
    public Identifier cookie() {
        return Identifier.cookie(word());
    }

    /** A person with a last name that nobody else has, and nothing more. */
    public ContactProfile.Builder person() {
        return ContactProfile.builder().name(PersonName.of("Ada", word()));
    }

    /** An organization with a name that nobody else has. */
    public OrganizationProfile company() {
        return OrganizationProfile.of("Company " + word());
    }

    /** A user of the platform. */
    public UserId user() {
        return new UserId(UUID.randomUUID());
    }

    /** A note of somebody. */
    public Note.Draft note() {
        return Note.Draft.of("Note " + word(), user());
    }

    /** A communication of a conversation of its own. */
    public Communication call() {
        return new Communication(
                new ConversationId(UUID.randomUUID()), new CommunicationId(UUID.randomUUID()), MediaType.CALL);
    }

    /** A contact that does not exist. */
    public ContactId unknownContact() {
        return new ContactId(UUID.randomUUID());
    }

    /** An organization that does not exist. */
    public OrganizationId unknownOrganization() {
        return new OrganizationId(UUID.randomUUID());
    }
}
