package org.externalcontacts.examples.quickstart;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactProfileBuilder;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.organization.OrganizationId;

/** A row of the people's file, as a contact. */
record PersonRow(Row row) {

    /** The columns it is made of. */
    static final List<String> COLUMNS = List.of(
            "id",
            "firstName",
            "middleName",
            "lastName",
            "title",
            "organization",
            PublicSeat.PARTY,
            PublicSeat.STATE,
            "workPhone",
            "address",
            "url",
            "twitterScreenName",
            "twitterId",
            "facebookName");

    long line() {
        return row.line();
    }

    /** By which the offices' file names the person. */
    Option<String> id() {
        return row.get("id");
    }

    Option<String> organization() {
        return row.get("organization");
    }

    /** The contact the row describes, in this organization and with this seat. */
    ContactProfile profile(Option<OrganizationId> organization, PublicSeat seat) {
        ContactProfileBuilder profile = ContactProfile.builder()
                .name(new PersonName(row.get("firstName"), row.get("middleName"), row.get("lastName"), Option.none()))
                .title(row.get("title"))
                .organization(organization)
                .externalSystemUrl(row.get("url"))
                .customFields(seat.of(row));
        row.get("workPhone").forEach(profile::workPhone);
        row.get("address")
                .forEach(address -> profile.address(PostalAddress.empty().address1(address)));
        twitter().forEach(profile::twitter);
        row.get("facebookName").forEach(name -> profile.facebook(FacebookId.of(name)));
        return profile.build();
    }

    private Option<TwitterId> twitter() {
        Option<String> accountId = row.get("twitterId");
        Option<String> handle = row.get("twitterScreenName");
        return Option.when(
                accountId.orElse(handle).isDefined(),
                () -> new TwitterId(accountId, Option.none(), handle, Option.none(), Option.none()));
    }
}
