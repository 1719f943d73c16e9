/** The faults of an engine in a directory, beside those of every engine. Each says in its message what to do. */
@NullMarked
package org.externalcontacts.adapter.file.fault;

import org.jspecify.annotations.NullMarked;
