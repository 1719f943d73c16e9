/** What the auto-configurations share. May change in any release. */
@NullMarked
package org.externalcontacts.spring.internal;

import org.jspecify.annotations.NullMarked;
