package org.externalcontacts.planted.adapter.postgres.internal.records;

import org.externalcontacts.planted.adapter.postgres.internal.rows.LivesBesideRecords;

/** Breaks the rule that arrows between rooms form no cycle: the other room knows this one. */
public record LivesBesideRows(LivesBesideRecords neighbour) {}
