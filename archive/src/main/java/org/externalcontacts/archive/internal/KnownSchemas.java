package org.externalcontacts.archive.internal;

import java.util.HashMap;
import java.util.Map;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.SchemaRef;

/** Which versions of schemas are there, as far as somebody has asked. */
final class KnownSchemas {

    private final Map<SchemaRef, Boolean> known = new HashMap<>();

    /** Whether the version that these fields name is there. */
    boolean isThere(CustomFields fields, View view) {
        return known.computeIfAbsent(
                fields.schema(), unknown -> view.schemas().version(unknown).isDefined());
    }
}
