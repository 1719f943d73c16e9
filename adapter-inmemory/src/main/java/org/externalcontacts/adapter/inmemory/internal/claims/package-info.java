/**
 * Who holds which identifier, and who waits for one. Claims stay with the contact they were made for, so a merge moves none.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.claims;

import org.jspecify.annotations.NullMarked;
