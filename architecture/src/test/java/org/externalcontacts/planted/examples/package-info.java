/** Planted: breaks a rule on purpose. */
@NullMarked
package org.externalcontacts.planted.examples;

import org.jspecify.annotations.NullMarked;
