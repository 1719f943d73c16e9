/** The store in a file keeps the contract, and what it holds. */
@NullMarked
package org.externalcontacts.examples.filestore;

import org.jspecify.annotations.NullMarked;
