package org.externalcontacts.application.relationship;

import io.vavr.collection.List;
import org.externalcontacts.domain.ExternalDataSource;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Versioned;
import org.externalcontacts.domain.internal.Present;
import org.externalcontacts.domain.relationship.Relationship;

/**
 * A relationship with the parts that were asked for beside it.
 *
 * @param externalDataSources links to source records; empty if they were not asked for, and on a local engine, which has no source systems
 */
public record RelationshipView(Relationship relationship, List<ExternalDataSource> externalDataSources)
        implements Versioned {

    public RelationshipView {
        externalDataSources = Present.items(externalDataSources);
    }

    /** A relationship with nothing beside it. */
    public static RelationshipView of(Relationship relationship) {
        return new RelationshipView(relationship, List.empty());
    }

    /** The version of the relationship: the parts beside it have versions of their own. */
    @Override
    public Version version() {
        return relationship.version();
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }

    /** Parts of a relationship that are filled in only when asked for. */
    public enum Part {
        EXTERNAL_DATA_SOURCES
    }
}
