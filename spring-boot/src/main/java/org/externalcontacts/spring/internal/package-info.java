/** The auto-configurations and what they use. May change in any release. */
@NullMarked
package org.externalcontacts.spring.internal;

import org.jspecify.annotations.NullMarked;
