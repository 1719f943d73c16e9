/** How an app tests itself: on the engine in memory, over HTTP, with trouble, and with a mock at its own edge. */
@NullMarked
package org.externalcontacts.examples.onboarding;

import org.jspecify.annotations.NullMarked;
