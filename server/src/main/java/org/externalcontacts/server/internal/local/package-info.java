/** What the platform has no call for, so that users of any language can set a stage (rules 20.7 to 20.9). */
@NullMarked
package org.externalcontacts.server.internal.local;

import org.jspecify.annotations.NullMarked;
