/** How Spring's tests get the engine. May change in any release. */
@NullMarked
package org.externalcontacts.spring.test.internal;

import org.jspecify.annotations.NullMarked;
