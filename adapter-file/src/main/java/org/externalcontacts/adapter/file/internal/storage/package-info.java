/** The storage port: decisions in memory, their commits in groups in the file, and memory filled from the file. */
@NullMarked
package org.externalcontacts.adapter.file.internal.storage;

import org.jspecify.annotations.NullMarked;
