/**
 * What is derived from contacts and organizations so that they are found: entries are computed from a record, and indexes hold
 * them. Each index is kept by replacing the entries of one record.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.index;

import org.jspecify.annotations.NullMarked;
