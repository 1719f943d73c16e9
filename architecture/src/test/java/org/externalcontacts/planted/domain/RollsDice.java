package org.externalcontacts.planted.domain;

import java.util.SplittableRandom;

/** A domain class that leaves it to chance. */
final class RollsDice {
    int roll() {
        return new SplittableRandom().nextInt(6);
    }
}
