/** Commits in groups, and memory filled again. */
@NullMarked
package org.externalcontacts.adapter.file.internal.storage;

import org.jspecify.annotations.NullMarked;
