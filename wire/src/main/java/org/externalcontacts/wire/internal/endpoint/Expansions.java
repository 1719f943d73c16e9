package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.externalcontacts.application.contact.ContactExpand;
import org.externalcontacts.application.note.NoteExpand;
import org.externalcontacts.application.organization.OrganizationExpand;
import org.externalcontacts.application.relationship.RelationshipExpand;

/** How the parts that {@code expand} asks for are called on the wire. */
public final class Expansions {

    private static final String DATA_SOURCES = "externalDataSources";

    public static final Map<String, ContactExpand> OF_CONTACT = LinkedHashMap.of(
            "externalOrganization",
            ContactExpand.EXTERNAL_ORGANIZATION,
            DATA_SOURCES,
            ContactExpand.EXTERNAL_DATA_SOURCES);

    /** In the reverse lookup, parts of contacts are named as such (operation get_externalcontacts_reversewhitepageslookup). */
    public static final Map<String, ContactExpand> OF_LOOKUP = LinkedHashMap.of(
            "contacts.externalOrganization",
            ContactExpand.EXTERNAL_ORGANIZATION,
            DATA_SOURCES,
            ContactExpand.EXTERNAL_DATA_SOURCES);

    public static final Map<String, NoteExpand> OF_NOTE =
            LinkedHashMap.of("author", NoteExpand.AUTHOR, DATA_SOURCES, NoteExpand.EXTERNAL_DATA_SOURCES);

    /** The trustor has a parameter of its own. */
    public static final Map<String, OrganizationExpand> OF_ORGANIZATION =
            LinkedHashMap.of(DATA_SOURCES, OrganizationExpand.EXTERNAL_DATA_SOURCES);

    public static final Map<String, RelationshipExpand> OF_RELATIONSHIP =
            LinkedHashMap.of(DATA_SOURCES, RelationshipExpand.EXTERNAL_DATA_SOURCES);

    private Expansions() {}
}
