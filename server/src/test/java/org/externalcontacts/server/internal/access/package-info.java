/** Tests. */
@NullMarked
package org.externalcontacts.server.internal.access;

import org.jspecify.annotations.NullMarked;
