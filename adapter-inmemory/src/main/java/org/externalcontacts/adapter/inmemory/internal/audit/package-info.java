/**
 * Looks at everything that is stored at once, for tests: a dump to compare, and indexes compared with the records.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.audit;

import org.jspecify.annotations.NullMarked;
