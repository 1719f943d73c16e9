/** The console of the runnable server, in a real browser: what a person sees and does there. */
@NullMarked
package org.externalcontacts.browser;

import org.jspecify.annotations.NullMarked;
