/** A business app on the ports: customers are taken on, recognised, and merged when two records turn out to be one person. */
@NullMarked
package org.externalcontacts.examples.onboarding;

import org.jspecify.annotations.NullMarked;
