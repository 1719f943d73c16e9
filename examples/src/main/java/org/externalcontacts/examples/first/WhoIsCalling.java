package org.externalcontacts.examples.first;

import java.time.Instant;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.merge.MergePlan;

/** A stranger calls, turns out to be somebody known, and is recognised from then on. */
public final class WhoIsCalling {

    private WhoIsCalling() {}

    /** Prints what happens. */
    public static void main(String[] arguments) {
        try (ExternalContacts engine = InMemoryExternalContacts.create()) {
            Contact ada = engine.contacts()
                    .create(ContactProfile.builder()
                            .firstName("Ada")
                            .lastName("Lovelace")
                            .workEmail("ada@example.org")
                            .build())
                    .getOrElseThrow(Refusal::asException);

            Identifier phone = Identifier.phone("+44 20 7946 0958");
            Contact stranger = engine.identities()
                    .observe(Interaction.of(MediaType.CALL, Instant.now(), phone))
                    .getOrElseThrow(Refusal::asException)
                    .fold(known -> known, created -> created, candidates -> candidates.head());
            System.out.println("a call from " + phone.value() + " made a contact: "
                    + stranger.type().text());

            MergePlan plan = engine.merges().preview(stranger.id(), ada.id()).getOrElseThrow(Refusal::asException);
            plan.choices()
                    .forEach(choice ->
                            System.out.println("  " + choice.field().getOrElse("-") + " = " + choice.value()));
            engine.merges().merge(stranger.id(), ada.id()).getOrElseThrow(Refusal::asException);

            engine.identities()
                    .lookup(phone)
                    .forEach(contact -> System.out.println(
                            "the next call is from " + contact.profile().name().spoken()));
            System.out.println(engine.contacts()
                    .create(ContactProfile.builder().workEmail("ada@example").build())
                    .fold(Refusal::message, contact -> "made another contact"));
        }
    }
}
