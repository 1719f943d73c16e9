package org.externalcontacts.testkit.contract;

/** An optional capability of an engine: a remote system does not support all of them. */
public enum Capability {
    /** Observing interactions, expiring contacts, recording sessions, listing associations (rules 20.7 to 20.9). */
    LIFE_CYCLE,
    /** Looking at a merge plan before the merge (rule 20.6). */
    MERGE_PREVIEW,
    /** Domain events (rule 20.10). */
    EVENTS,
    /** Time that tests can let pass. */
    SETTABLE_CLOCK,
    /** Callers with permissions other than those of the front door. */
    CALLERS,
    /** A dump of everything that is stored. */
    DUMP,
    /** Collaborators of the embedding app, such as its clock, that tests can let fail. */
    FAILING_COLLABORATORS,
    /** Each call is carried out once: none is sent again after its answer was lost (rule 15.4). */
    CARRIED_OUT_ONCE,
    /** Idempotency keys and versions (rules 20.13, 20.14). */
    CONDITIONS,
    /** A write is visible to the very next read. */
    READ_YOUR_WRITES,
    /** Nobody else uses the engine: limits over all records can be tried out. */
    EXCLUSIVE
}
