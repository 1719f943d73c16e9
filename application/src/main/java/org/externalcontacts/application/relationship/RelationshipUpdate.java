package org.externalcontacts.application.relationship;

import org.externalcontacts.domain.relationship.RelationshipDraft;
import org.externalcontacts.domain.relationship.RelationshipId;

/** One item of a bulk update: which relationship, and its new content. */
public record RelationshipUpdate(RelationshipId id, RelationshipDraft draft) {}
