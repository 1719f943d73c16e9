package org.externalcontacts.domain.merge;

/** The rule that chose a value of a merge plan (BEHAVIOUR 4.10, 4.14, 4.18). */
public enum MergeRule {
    /** Both contacts have the same value. */
    SAME_VALUE,
    /** Only one contact has a value: an empty newer one does not hide it. */
    ONLY_VALUE,
    /** Both have one; it is taken from the contact that was modified most recently. */
    NEWEST_VALUE,
    /** Both have one and were modified at the same time; the target's is taken. */
    TARGET_ON_TIE,
    /** A phone or e-mail that lost its field and found a free one. */
    MOVED_TO_FREE_FIELD,
    /** A phone or e-mail that lost its field and found no free one: it stays claimed, in no field. */
    KEPT_AS_IDENTIFIER,
    /** A phone that cannot be read, so is no identifier, lost its field and found no free one: only the ancestor shows it. */
    LEFT_ON_ANCESTOR,
    /** The stronger of the two types. */
    STRONGER_TYPE
}
