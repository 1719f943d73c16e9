package org.externalcontacts.testkit.assertion;

import io.vavr.control.Either;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.merge.MergePlan;

/** Where all assertions begin; to be imported beside those of AssertJ. */
public final class ExternalContactsAssertions {

    private ExternalContactsAssertions() {}

    /** What came of a use case. */
    public static <T> OutcomeAssert<T> assertThat(Either<Refusal, T> outcome) {
        return new OutcomeAssert<>(outcome);
    }

    /** Why a use case was not carried out. */
    public static RefusalAssert assertThat(Refusal refusal) {
        return new RefusalAssert(refusal);
    }

    /** A contact. */
    public static ContactAssert assertThat(Contact contact) {
        return new ContactAssert(contact);
    }

    /** A page of a listing. */
    public static <T> PageAssert<T> assertThat(Page<T> page) {
        return new PageAssert<>(page);
    }

    /** What a merge would make. */
    public static MergePlanAssert assertThat(MergePlan plan) {
        return new MergePlanAssert(plan);
    }
}
