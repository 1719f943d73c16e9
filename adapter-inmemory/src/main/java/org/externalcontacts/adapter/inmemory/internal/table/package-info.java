/**
 * What is stored of contacts and organizations, by slot, and how contacts are merged; nothing here is derived from anything else.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.table;

import org.jspecify.annotations.NullMarked;
