package org.externalcontacts.archive.internal;

import io.vavr.control.Option;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.trustor.TrustorLink;

/** Finds what a view has in the place of a record, as the fact that it was made. */
record RecordOf(View view) {

    Option<Fact> like(Fact made) {
        if (made instanceof Fact.SchemaCreated one) {
            return view.schemas().version(one.schema().ref()).map(Fact.SchemaCreated::new);
        } else if (made instanceof Fact.OrganizationCreated one) {
            return view.organizations().find(one.organization().id()).map(Fact.OrganizationCreated::new);
        } else if (made instanceof Fact.TrustorLinked one) {
            return link(one.link()).map(Fact.TrustorLinked::new);
        } else if (made instanceof Fact.NoteCreated one) {
            return view.notes().find(one.note().id()).map(Fact.NoteCreated::new);
        } else if (made instanceof Fact.RelationshipCreated one) {
            return view.relationships().find(one.relationship().id()).map(Fact.RelationshipCreated::new);
        } else if (made instanceof Fact.ConversationAssociated one) {
            return association(one.association()).map(Fact.ConversationAssociated::new);
        }
        return view.sessions()
                .find(((Fact.SessionRecorded) made).session().id())
                .map(Fact.SessionRecorded::new);
    }

    /** A trustor has one organization, as an organization has one trustor. */
    private Option<TrustorLink> link(TrustorLink wanted) {
        return view.trustors()
                .linkOf(wanted.organization())
                .orElse(() -> view.trustors().linkTo(wanted.trustor()));
    }

    private Option<Association> association(Association wanted) {
        return view.conversations()
                .of(wanted.communication().conversation())
                .find(found -> found.communication()
                        .communication()
                        .equals(wanted.communication().communication()));
    }
}
