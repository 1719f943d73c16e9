/** What the platform has no call for, so that users of any language can set a stage and look behind it (rules 20.6 to 20.9). */
@NullMarked
package org.externalcontacts.server.internal.local;

import org.jspecify.annotations.NullMarked;
