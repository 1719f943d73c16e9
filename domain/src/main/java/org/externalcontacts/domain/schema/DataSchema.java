package org.externalcontacts.domain.schema;

import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.internal.Present;

/**
 * A versioned set of custom fields.
 *
 * @param version counts from 1; every update makes the next one
 * @param appliesTo the kind of entity it extends
 * @param createdBy the user who created it; absent if unknown
 * @param created when this version was made
 */
public record DataSchema(
        SchemaId id,
        int version,
        SchemaTarget appliesTo,
        SchemaDraft content,
        Option<UserId> createdBy,
        Instant created) {

    public DataSchema {
        createdBy = Present.only(createdBy);
    }

    /** How a write of custom fields names this version, which then judges the values (rule 10.9). */
    public SchemaRef ref() {
        return new SchemaRef(id, version);
    }
}
