package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.note.NoteView;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.relationship.RelationshipView;

/** How the parts that {@code expand} asks for are called on the wire. */
public final class Expansions {

    private static final String DATA_SOURCES = "externalDataSources";

    public static final Map<String, ContactView.Part> OF_CONTACT = LinkedHashMap.of(
            "externalOrganization",
            ContactView.Part.EXTERNAL_ORGANIZATION,
            DATA_SOURCES,
            ContactView.Part.EXTERNAL_DATA_SOURCES);

    /** In the reverse lookup, parts of contacts are named as such (operation get_externalcontacts_reversewhitepageslookup). */
    public static final Map<String, ContactView.Part> OF_LOOKUP = LinkedHashMap.of(
            "contacts.externalOrganization",
            ContactView.Part.EXTERNAL_ORGANIZATION,
            DATA_SOURCES,
            ContactView.Part.EXTERNAL_DATA_SOURCES);

    public static final Map<String, NoteView.Part> OF_NOTE =
            LinkedHashMap.of("author", NoteView.Part.AUTHOR, DATA_SOURCES, NoteView.Part.EXTERNAL_DATA_SOURCES);

    /** The trustor has a parameter of its own. */
    public static final Map<String, OrganizationView.Part> OF_ORGANIZATION =
            LinkedHashMap.of(DATA_SOURCES, OrganizationView.Part.EXTERNAL_DATA_SOURCES);

    public static final Map<String, RelationshipView.Part> OF_RELATIONSHIP =
            LinkedHashMap.of(DATA_SOURCES, RelationshipView.Part.EXTERNAL_DATA_SOURCES);

    private Expansions() {}
}
