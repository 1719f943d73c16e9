/** Planted: breaks a rule on purpose. */
@NullMarked
package org.externalcontacts.planted.server.internal;

import org.jspecify.annotations.NullMarked;
