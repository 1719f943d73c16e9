package org.externalcontacts.planted.adapter.postgres.internal.rows;

import org.externalcontacts.planted.adapter.postgres.internal.records.LivesBesideRows;

/** Breaks the rule that arrows between rooms form no cycle: the other room knows this one. */
public record LivesBesideRecords(LivesBesideRows neighbour) {}
