package org.externalcontacts.examples.onboarding;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.identity.Identifier;

/**
 * Takes customers on. Applying twice is the same as applying once, so an application whose outcome is unknown, because the network failed
 * in between, is simply handed in again.
 */
public final class Onboarding {

    private final ExternalContacts engine;
    private final WelcomeLetters letters;

    /** Over any engine. */
    public Onboarding(ExternalContacts engine, WelcomeLetters letters) {
        this.engine = engine;
        this.letters = letters;
    }

    /** Makes a customer of the applicant, or finds the one that is there. */
    public Either<Refusal, Onboarded> apply(Application application) {
        return known(Identifier.email(application.email()))
                .flatMap(byEmail -> known(Identifier.phone(application.phone()))
                        .flatMap(byPhone -> decide(application, byEmail, byPhone)));
    }

    private Either<Refusal, Onboarded> decide(
            Application application, Option<Contact> byEmail, Option<Contact> byPhone) {
        if (byEmail.isDefined() && byPhone.isDefined() && !sameContact(byEmail.get(), byPhone.get())) {
            return merged(byEmail.get(), byPhone.get());
        }
        return byEmail.orElse(byPhone)
                .map(customer -> recognised(customer, application))
                .getOrElse(() -> welcomed(application));
    }

    private Either<Refusal, Onboarded> welcomed(Application application) {
        return engine.contacts()
                .create(completed(ContactProfile.empty(), application))
                .map(customer -> {
                    letters.send(customer);
                    return new Onboarded.Welcomed(customer);
                });
    }

    private Either<Refusal, Onboarded> recognised(Contact customer, Application application) {
        return engine.contacts()
                .change(customer.id(), profile -> completed(profile, application))
                .flatMap(changed -> engine.identities().promote(changed.id()))
                .map(Onboarded.Recognised::new);
    }

    private Either<Refusal, Onboarded> merged(Contact byEmail, Contact byPhone) {
        Either<Refusal, Contact> merge = engine.merges().merge(byPhone.id(), byEmail.id());
        return merge.isLeft() && merge.getLeft() instanceof Refusal.MergeNotAllowed
                ? Either.right(new Onboarded.Undecided(byEmail, byPhone))
                : merge.map(Onboarded.Merged::new);
    }

    /** Nobody is a fine answer here, not a refusal. */
    private Either<Refusal, Option<Contact>> known(Identifier identifier) {
        Either<Refusal, Contact> found = engine.identities().lookup(identifier);
        return found.isLeft() && found.getLeft() instanceof Refusal.NotFound
                ? Either.right(Option.none())
                : found.map(Option::some);
    }

    /** What is known already stays as it is. */
    private static ContactProfile completed(ContactProfile profile, Application application) {
        var completed = profile.toBuilder();
        if (profile.name().equals(PersonName.empty())) {
            completed.name(PersonName.of(application.firstName(), application.lastName()));
        }
        if (profile.emails().personal().isEmpty() && !profile.emails().work().contains(application.email())) {
            completed.personalEmail(application.email());
        }
        if (profile.phones().cell().isEmpty()) {
            completed.cellPhone(application.phone());
        }
        return completed.build();
    }

    private static boolean sameContact(Contact one, Contact other) {
        return one.id().equals(other.id());
    }
}
