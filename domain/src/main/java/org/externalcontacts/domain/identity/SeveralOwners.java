package org.externalcontacts.domain.identity;

/**
 * What becomes of an interaction whose identifiers several contacts own (rule 20.7). Identifiers count in the order in which the
 * interaction names them: that is the order of the channel.
 */
public enum SeveralOwners {
    /** Nothing is linked, the owners are reported as candidates. The default. */
    REPORT,
    /** The owner of the first identifier that is owned is recognised; the others are ignored. */
    FIRST,
    /**
     * All owners are merged into one contact, which is recognised. The owner of the first identifier is the target, the others are
     * merged into it one after the other. Where one of these merges is not allowed, nothing is merged and the owners are reported.
     */
    MERGE
}
