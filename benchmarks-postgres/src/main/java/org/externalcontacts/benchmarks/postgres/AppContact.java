package org.externalcontacts.benchmarks.postgres;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.jspecify.annotations.Nullable;

/** A contact, as an app maps it: a column for each value, its identifiers in a table of their own, and optimistic locking. */
@Entity
@Table(name = "contact", schema = "external_contacts_app")
public class AppContact {

    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private @Nullable Integer version;

    private @Nullable String firstName;
    private @Nullable String lastName;
    private @Nullable String title;
    private @Nullable String city;
    private @Nullable String workEmail;
    private @Nullable String personalEmail;
    private @Nullable String workPhone;
    private @Nullable String cellPhone;
    private Instant createdAt = Instant.EPOCH;
    private Instant modifiedAt = Instant.EPOCH;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable AppOrganization organization;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable AppContact mergedInto;

    @OneToMany(mappedBy = "contact", cascade = CascadeType.PERSIST)
    private Set<AppIdentifier> identifiers = new LinkedHashSet<>();

    protected AppContact() {}

    /** A new one, of a contact whose values the engine has checked and normalised already. */
    AppContact(Contact contact, AppOrganization organization) {
        ContactProfile profile = contact.profile();
        id = contact.id().value();
        firstName = profile.name().first().getOrNull();
        lastName = profile.name().last().getOrNull();
        title = profile.title().getOrNull();
        city = profile.address().city().getOrNull();
        workEmail = profile.emails().work().getOrNull();
        personalEmail = profile.emails().personal().getOrNull();
        workPhone = profile.phones().work().flatMap(phone -> phone.e164()).getOrNull();
        cellPhone = profile.phones().cell().flatMap(phone -> phone.e164()).getOrNull();
        createdAt = contact.dates().created();
        modifiedAt = contact.dates().modified();
        this.organization = organization;
        identify("Email", workEmail);
        identify("Email", personalEmail);
        identify("Phone", workPhone);
        identify("Phone", cellPhone);
    }

    /** The result of merging two others, whose identifiers it takes over. Where both have a value, the target's counts. */
    AppContact(AppContact source, AppContact target) {
        id = UUID.randomUUID();
        firstName = either(target.firstName, source.firstName);
        lastName = either(target.lastName, source.lastName);
        title = either(target.title, source.title);
        city = either(target.city, source.city);
        workEmail = either(target.workEmail, source.workEmail);
        personalEmail = either(target.personalEmail, source.personalEmail);
        workPhone = either(target.workPhone, source.workPhone);
        cellPhone = either(target.cellPhone, source.cellPhone);
        organization = either(target.organization, source.organization);
        createdAt = Instant.now();
        modifiedAt = createdAt;
        source.endIn(this);
        target.endIn(this);
    }

    private void endIn(AppContact result) {
        if (mergedInto != null) {
            throw new IllegalStateException("merged already: " + id);
        }
        identifiers.forEach(identifier -> identifier.moveTo(result));
        mergedInto = result;
    }

    private void identify(String kind, @Nullable String value) {
        if (value != null) {
            identifiers.add(new AppIdentifier(kind, value.toLowerCase(java.util.Locale.ROOT), this));
        }
    }

    void rename(String jobTitle) {
        title = jobTitle;
        modifiedAt = Instant.now();
    }

    UUID id() {
        return id;
    }

    /** What somebody who shows it would read. */
    String shown() {
        return lastName + " " + modifiedAt
                + identifiers.stream().map(AppIdentifier::shown).toList();
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
