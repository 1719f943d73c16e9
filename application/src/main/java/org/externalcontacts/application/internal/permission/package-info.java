/** What every use case asks before it does anything. */
@NullMarked
package org.externalcontacts.application.internal.permission;

import org.jspecify.annotations.NullMarked;
