package org.externalcontacts.domain.contact;

import org.externalcontacts.domain.OpenValue;

/** How a contact was created, which determines how long it is kept (rule 1.1); an open list. */
public record ContactType(String text) implements OpenValue {

    /** Made on an interaction without any personal identifier; ages out. */
    public static final ContactType EPHEMERAL = new ContactType("Ephemeral");

    /** Created by an interaction that identifies the person; expires. */
    public static final ContactType IDENTIFIED = new ContactType("Identified");

    /** Created by people; kept until it is deleted. */
    public static final ContactType CURATED = new ContactType("Curated");

    /** The type of this text: a constant, or a type this library does not know yet. */
    public static ContactType of(String text) {
        return switch (text) {
            case "Ephemeral" -> EPHEMERAL;
            case "Identified" -> IDENTIFIED;
            case "Curated" -> CURATED;
            default -> new ContactType(text);
        };
    }

    @Override
    public boolean isKnown() {
        return strength() > 0;
    }

    /** The stronger of two: Curated before Identified before Ephemeral before unknown (rule 4.14). */
    public ContactType strongerOf(ContactType other) {
        return other.strength() > strength() ? other : this;
    }

    private int strength() {
        return switch (text) {
            case "Curated" -> 3;
            case "Identified" -> 2;
            case "Ephemeral" -> 1;
            default -> 0;
        };
    }
}
