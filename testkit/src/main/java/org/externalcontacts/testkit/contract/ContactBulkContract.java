package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;

/** What a bulk call on contacts promises. */
public abstract class ContactBulkContract extends NounContract {

    @Test
    @Proves({"7.1", "7.4"})
    void outcomesComeInTheOrderOfTheRequest() {
        List<ContactProfile> profiles = List.fill(12, () -> unique.person().build());
        Bulk<Contact> made = done(engine().contacts().bulkCreate(profiles));
        assertThat(made.errorCount()).isZero();
        assertThat(made.successes().map(Contact::profile)).isEqualTo(profiles);
        List<ContactId> ids = made.successes().map(Contact::id).reverse();
        assertThat(done(engine().contacts().bulkGet(ids)).successes().map(Contact::id))
                .isEqualTo(ids);
    }

    @Test
    @Proves({"7.1", "7.2", "7.4"})
    void oneBadItemDoesNotHarmTheOthers() {
        ContactProfile good = unique.person().build();
        ContactProfile bad = unique.person().workEmail("nobody").build();
        Bulk<Contact> made = done(engine().contacts()
                .bulkCreate(List.of(good, bad, unique.person().build(), bad)));
        assertThat(made.outcomes().map(Either::isRight)).containsExactly(true, false, true, false);
        assertThat(made.errorIndexes()).containsExactly(1, 3);
        assertThat(made.outcomes().get(1).getLeft().violationOf("workEmail")).isNotEmpty();
    }

    @Test
    @Proves({"7.2", "7.4"})
    void eachOutcomeIsThatOfItsItemHoweverAlikeTheItemsAre() {
        ContactProfile whole = unique.person().title("Countess").build();
        ContactProfile part = ContactProfile.builder().name(whole.name()).build();
        ContactProfile title = ContactProfile.builder().title("Countess").build();
        ContactProfile noEmail = whole.toBuilder().workEmail("nobody").build();
        ContactProfile noLink =
                whole.toBuilder().externalSystemUrl("nowhere at all").build();
        Bulk<Contact> made = done(engine().contacts().bulkCreate(List.of(part, noEmail, whole, title, noLink, part)));
        assertThat(made.successes().map(Contact::profile)).containsExactly(part, whole, title, part);
        assertThat(made.errorIndexes()).containsExactly(1, 4);
        assertThat(made.outcomes().get(1).getLeft().violationOf("workEmail")).isNotEmpty();
        assertThat(made.outcomes().get(4).getLeft().violationOf("externalSystemUrl"))
                .isNotEmpty();
    }

    @Test
    @Proves({"7.4"})
    void updatesAndRemovalsAreDoneOneByOne() {
        Contact one = create();
        Contact two = create();
        Contacts.Update first =
                new Contacts.Update(one.id(), unique.person().title("first").build());
        Contacts.Update last =
                new Contacts.Update(one.id(), unique.person().title("last").build());
        Contacts.Update unknown =
                new Contacts.Update(unique.unknownContact(), unique.person().build());
        Bulk<Contact> changed = done(engine().contacts().bulkUpdate(List.of(first, unknown, last)));
        assertThat(changed.errorIndexes()).containsExactly(1);
        assertThat(done(engine().contacts().get(one.id())).profile().title()).contains("last");
        Bulk<ContactId> removed = done(engine().contacts().bulkDelete(List.of(one.id(), two.id(), one.id())));
        assertThat(removed.errorIndexes()).containsExactly(2);
        assertThat(removed.outcomes().get(2).getLeft()).isInstanceOf(Refusal.NotFound.class);
        notFound(engine().contacts().get(two.id()));
    }

    @Test
    @Proves({"7.3"})
    void aPortTakesMoreThanOneCallOfThePlatformDoes() {
        List<ContactProfile> profiles =
                List.fill(Bulk.LARGEST_CALL * 2 + 1, () -> unique.person().build());
        Bulk<Contact> made = done(engine().contacts().bulkCreate(profiles));
        assertThat(made.successes().map(Contact::profile)).isEqualTo(profiles);
        assertThat(Bulk.tooLarge(Bulk.LARGEST_CALL)).isEmpty();
        assertThat(Bulk.tooLarge(Bulk.LARGEST_CALL + 1)).isNotEmpty();
    }

    @Test
    @Proves({"7.5", "4.5", "4.7"})
    void aliasesAreFollowedUnlessUnresolvedIsAskedFor() {
        needs(Capability.LIFE_CYCLE);
        Contact person = create();
        Contact caller = Interactions.identified(engine(), unique);
        Contact merged = done(engine().merges().merge(caller.id(), person.id()));
        List<ContactId> asked = List.of(caller.id(), person.id(), unique.unknownContact());
        Bulk<Contact> resolved = done(engine().contacts().bulkGet(asked));
        assertThat(resolved.successes().map(Contact::id)).containsExactly(merged.id(), merged.id());
        Bulk<Contact> exact = done(engine().contacts().bulkGetUnresolved(asked));
        assertThat(exact.successes().map(Contact::id)).containsExactly(caller.id(), person.id());
        assertThat(exact.errorIndexes()).containsExactly(2);
        Contacts.Update update = new Contacts.Update(
                caller.id(), unique.person().title("by alias").build());
        assertThat(done(engine().contacts().bulkUpdate(List.of(update)))
                        .successes()
                        .head()
                        .id())
                .isEqualTo(merged.id());
        assertThat(done(engine().contacts().bulkDelete(List.of(person.id()))).successes())
                .containsExactly(person.id());
    }

    @Test
    @Proves({"7.1"})
    void nothingAskedIsNothingAnswered() {
        assertThat(done(engine().contacts().bulkGet(List.empty())).outcomes()).isEmpty();
    }

    private Contact create() {
        return done(engine().contacts().create(unique.person().build()));
    }
}
