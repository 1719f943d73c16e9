package org.externalcontacts.testkit.reference;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.trustor.TrustorLink;

/** Everything an engine stores, as plain maps; each change gives the state after it. */
record ReferenceState(
        Map<ContactId, Contact> contacts,
        Map<Identifier, Claimed> claims,
        Map<OrganizationId, Organization> organizations,
        Map<OrganizationId, TrustorLink> links,
        Map<NoteId, Note> notes,
        Map<RelationshipId, Relationship> relationships,
        Map<SchemaRef, DataSchema> schemas,
        Map<Communication, Association> associations,
        Map<SessionId, Session> sessions,
        Map<IdempotencyKey, KeptRequest> requests,
        Set<ContactId> orphans) {

    /** Who holds an identifier, and since when. */
    record Claimed(ContactId holder, Instant at) {}

    static final ReferenceState EMPTY = new ReferenceState(
            LinkedHashMap.empty(),
            LinkedHashMap.empty(),
            LinkedHashMap.empty(),
            LinkedHashMap.empty(),
            LinkedHashMap.empty(),
            LinkedHashMap.empty(),
            LinkedHashMap.empty(),
            LinkedHashMap.empty(),
            LinkedHashMap.empty(),
            LinkedHashMap.empty(),
            LinkedHashSet.empty());

    ReferenceState after(Change change) {
        if (change instanceof Change.AddContact made) {
            return contacts(all -> all.put(made.contact().id(), made.contact()));
        } else if (change instanceof Change.ReplaceContact changed) {
            return contacts(all -> all.put(changed.contact().id(), changed.contact()))
                    .orphans(left -> left.remove(changed.contact().id()));
        } else if (change instanceof Change.RemoveContact removed) {
            return without(removed.id());
        } else if (change instanceof Change.ClaimIfFree claim) {
            return claims(all -> all.containsKey(claim.identifier())
                    ? all
                    : all.put(claim.identifier(), new Claimed(claim.contact(), claim.at())));
        } else if (change instanceof Change.Claim claim) {
            return claims(all -> all.put(claim.identifier(), new Claimed(claim.contact(), claim.at())));
        } else if (change instanceof Change.Release release) {
            return claims(all -> all.reject((identifier, claim) ->
                    identifier.equals(release.identifier()) && claim.holder().equals(release.holder())));
        } else if (change instanceof Change.Merge merge) {
            return merged(merge.operation());
        }
        return afterOrganizationChange(change);
    }

    private ReferenceState afterOrganizationChange(Change change) {
        if (change instanceof Change.AddOrganization made) {
            return organizations(all -> all.put(made.organization().id(), made.organization()));
        } else if (change instanceof Change.ReplaceOrganization changed) {
            return organizations(all -> all.put(changed.organization().id(), changed.organization()));
        } else if (change instanceof Change.RemoveOrganization removed) {
            return without(removed.id());
        } else if (change instanceof Change.LinkTrustor link) {
            return links(all -> all.put(link.link().organization(), link.link()));
        } else if (change instanceof Change.UnlinkTrustor unlink) {
            return links(all -> all.remove(unlink.organization()));
        } else if (change instanceof Change.AddRelationship made) {
            return relationships(all -> all.put(made.relationship().id(), made.relationship()));
        } else if (change instanceof Change.ReplaceRelationship changed) {
            return relationships(all -> all.put(changed.relationship().id(), changed.relationship()));
        } else if (change instanceof Change.RemoveRelationship removed) {
            return relationships(all -> all.remove(removed.id()));
        }
        return afterOtherChange(change);
    }

    private ReferenceState afterOtherChange(Change change) {
        if (change instanceof Change.AddNote made) {
            return notes(all -> all.put(made.note().id(), made.note()));
        } else if (change instanceof Change.ReplaceNote changed) {
            return notes(all -> all.put(changed.note().id(), changed.note()));
        } else if (change instanceof Change.RemoveNote removed) {
            return notes(all -> all.remove(removed.note().id()));
        } else if (change instanceof Change.AddSchemaVersion made) {
            return schemas(all -> all.put(made.schema().ref(), made.schema()));
        } else if (change instanceof Change.RemoveSchema removed) {
            return schemas(all -> all.rejectKeys(ref -> ref.id().equals(removed.id())));
        } else if (change instanceof Change.Associate made) {
            return associations(all -> all.put(made.association().communication(), made.association()));
        } else if (change instanceof Change.Disassociate ended) {
            return associations(all -> all.remove(ended.communication()));
        }
        if (change instanceof Change.KeepRequest kept) {
            return with(next -> next.requests = requests.put(kept.request().key(), kept.request()));
        }
        Session session = ((Change.PutSession) change).session();
        return sessions(all -> all.put(session.id(), session));
    }

    private ReferenceState without(ContactId id) {
        return contacts(all -> all.remove(id))
                .claims(all -> all.rejectValues(claim -> claim.holder().equals(id)))
                .notes(all -> all.rejectValues(note -> note.owner().equals(NoteOwner.of(id))))
                .associations(all -> all.rejectValues(made -> made.contact().equals(id)))
                .sessions(all -> all.rejectValues(session -> session.contact().equals(id)))
                .orphans(left -> left.remove(id));
    }

    private ReferenceState without(OrganizationId id) {
        return organizations(all -> all.remove(id))
                .links(all -> all.remove(id))
                .notes(all -> all.rejectValues(note -> note.owner().equals(NoteOwner.of(id))))
                .relationships(all -> all.rejectValues(
                        relationship -> relationship.organization().equals(id)))
                .orphans(left -> left.addAll(members(id)))
                .contacts(all -> all.mapValues(contact -> leaving(contact, id)));
    }

    private List<ContactId> members(OrganizationId organization) {
        return contacts.values()
                .filter(contact -> contact.profile().organization().contains(organization))
                .map(Contact::id)
                .toList();
    }

    private static Contact leaving(Contact contact, OrganizationId id) {
        return contact.profile().organization().contains(id)
                ? contact.rewritten(
                        contact.profile().withoutOrganization(), contact.dates().modified())
                : contact;
    }

    /** The smaller set comes first, as in the in-memory engine, so that their answers can be compared word for word. */
    private ReferenceState merged(MergeOperation operation) {
        List<ContactId> set = List.of(members(operation.source()), members(operation.target()))
                .sortBy(List::size)
                .flatMap(members -> members)
                .prepend(operation.result());
        return contacts(all -> set.foldLeft(
                        all, (some, id) -> some.put(id, mergeStatus(some.get(id).get(), set, operation))))
                .claims(all -> all.mapValues(
                        claim -> set.contains(claim.holder()) ? new Claimed(operation.result(), claim.at()) : claim));
    }

    private static Contact mergeStatus(Contact contact, List<ContactId> set, MergeOperation operation) {
        List<ContactId> parts = List.of(operation.source(), operation.target());
        Option<MergeStatus> before = contact.merge();
        boolean isResult = contact.id().equals(operation.result());
        boolean isPart = parts.contains(contact.id());
        return contact.withMerge(Option.some(new MergeStatus(
                operation.result(),
                set,
                isPart ? Option.some(operation.result()) : before.flatMap(MergeStatus::mergedTo),
                isResult ? parts : before.map(MergeStatus::mergedFrom).getOrElse(List.empty()),
                isResult || isPart ? Option.some(operation) : before.flatMap(MergeStatus::operation))));
    }

    private List<ContactId> members(ContactId id) {
        return contacts.get(id)
                .flatMap(Contact::merge)
                .map(MergeStatus::mergeSet)
                .getOrElse(() -> List.of(id));
    }

    String dump() {
        return List.of(contacts, claims, organizations, links, notes, relationships, schemas, associations, sessions)
                .flatMap(map -> map.toList().map(String::valueOf).sorted())
                .mkString("\n");
    }

    private ReferenceState contacts(UnaryOperator<Map<ContactId, Contact>> change) {
        return with(next -> next.contacts = change.apply(contacts));
    }

    private ReferenceState claims(UnaryOperator<Map<Identifier, Claimed>> change) {
        return with(next -> next.claims = change.apply(claims));
    }

    private ReferenceState organizations(UnaryOperator<Map<OrganizationId, Organization>> change) {
        return with(next -> next.organizations = change.apply(organizations));
    }

    private ReferenceState links(UnaryOperator<Map<OrganizationId, TrustorLink>> change) {
        return with(next -> next.links = change.apply(links));
    }

    private ReferenceState notes(UnaryOperator<Map<NoteId, Note>> change) {
        return with(next -> next.notes = change.apply(notes));
    }

    private ReferenceState relationships(UnaryOperator<Map<RelationshipId, Relationship>> change) {
        return with(next -> next.relationships = change.apply(relationships));
    }

    private ReferenceState schemas(UnaryOperator<Map<SchemaRef, DataSchema>> change) {
        return with(next -> next.schemas = change.apply(schemas));
    }

    private ReferenceState associations(UnaryOperator<Map<Communication, Association>> change) {
        return with(next -> next.associations = change.apply(associations));
    }

    private ReferenceState sessions(UnaryOperator<Map<SessionId, Session>> change) {
        return with(next -> next.sessions = change.apply(sessions));
    }

    private ReferenceState orphans(UnaryOperator<Set<ContactId>> change) {
        return with(next -> next.orphans = change.apply(orphans));
    }

    private ReferenceState with(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return next.state();
    }

    /** The state to come while it is put together. */
    private static final class Next {

        private Map<ContactId, Contact> contacts;
        private Map<Identifier, Claimed> claims;
        private Map<OrganizationId, Organization> organizations;
        private Map<OrganizationId, TrustorLink> links;
        private Map<NoteId, Note> notes;
        private Map<RelationshipId, Relationship> relationships;
        private Map<SchemaRef, DataSchema> schemas;
        private Map<Communication, Association> associations;
        private Map<SessionId, Session> sessions;
        private Map<IdempotencyKey, KeptRequest> requests;
        private Set<ContactId> orphans;

        Next(ReferenceState state) {
            contacts = state.contacts;
            claims = state.claims;
            organizations = state.organizations;
            links = state.links;
            notes = state.notes;
            relationships = state.relationships;
            schemas = state.schemas;
            associations = state.associations;
            sessions = state.sessions;
            requests = state.requests;
            orphans = state.orphans;
        }

        ReferenceState state() {
            return new ReferenceState(
                    contacts,
                    claims,
                    organizations,
                    links,
                    notes,
                    relationships,
                    schemas,
                    associations,
                    sessions,
                    requests,
                    orphans);
        }
    }
}
