/** The engine in a file keeps the contract, and what it holds: whatever ends its process, and whatever happens to its directory. */
@NullMarked
package org.externalcontacts.adapter.file;

import org.jspecify.annotations.NullMarked;
