package org.externalcontacts.wire.internal.directory;

import java.util.List;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.organization.OrganizationForm;
import org.jspecify.annotations.Nullable;

/** Who has a phone number, an e-mail address or a Twitter handle. */
public final class MatchesForm {

    /** The members of an answer. */
    public static final BodyForm<Directory.Matches> FORM = BodyForm.envelope();

    private static final Member<Directory.Matches, List<@Nullable Body<Contact>>> CONTACTS =
            FORM.bodies("contacts", ContactForm.FORM);
    private static final Member<Directory.Matches, List<@Nullable Body<Organization>>> ORGANIZATIONS =
            FORM.bodies("externalOrganizations", OrganizationForm.FORM);

    private MatchesForm() {}

    /** Those whom a value belongs to, for answers. */
    public static Body<Directory.Matches> body(Directory.Matches matches) {
        return FORM.empty()
                .put(CONTACTS, matches.views().map(ContactForm::body).toJavaList())
                .put(
                        ORGANIZATIONS,
                        matches.organizations().map(OrganizationForm::body).toJavaList());
    }

    /** Whether a body names contacts or organizations, be it none: an object that does not is of something else. */
    public static boolean namesAny(Body<Directory.Matches> body) {
        return body.get(CONTACTS) != null || body.get(ORGANIZATIONS) != null;
    }

    /** Those whom a value belongs to, as the platform answers them. */
    public static Directory.Matches matches(Body<Directory.Matches> body, ReadContext reading) {
        return new Directory.Matches(
                reading.items("contacts", body.get(CONTACTS), ContactForm::view),
                reading.items("externalOrganizations", body.get(ORGANIZATIONS), OrganizationForm::organization));
    }
}
